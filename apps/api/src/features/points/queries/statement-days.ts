import { statusWindowStart } from '@rostra/points-engine';
import type { ListStatementInput } from '@rostra/shared/points/list-statement.contract';
import { startOfDay } from '../../../db/calendar-day.ts';
import type { PointsPolicy } from '../read-points-policy.ts';

/** The part of a statement that was asked for: from `after` on, before `before`; null where it is open. */
export interface StatementDays {
  readonly after: Date | null;
  readonly before: Date | null;
}

/**
 * From when until when the lines asked for are, in the workspace's zone. Status points without a first and a last day are those that count for the
 * tier now: their window begins a millisecond after its start, which no longer counts.
 */
export function statementDays(
  { kind, from, to }: Pick<ListStatementInput, 'kind' | 'from' | 'to'>,
  now: Date,
  { timeZone, tiers }: Pick<PointsPolicy, 'timeZone' | 'tiers'>,
): StatementDays {
  const isCountingNow = kind === 'status' && !from && !to;
  const firstCounting = isCountingNow ? new Date(statusWindowStart(now, timeZone, tiers).getTime() + 1) : null;
  return {
    after: from ? startOfDay(from, timeZone) : firstCounting,
    before: to ? startOfDay(to, timeZone, 1) : null,
  };
}
