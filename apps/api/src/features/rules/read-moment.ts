import type { Scope } from '../../db/workspace-scope.ts';
import { readOpinionKinds } from '../signal-kinds/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';
import type { Moment } from './rule-standing.ts';

/** The moment of the call, its calendar day in the workspace's zone, and what rules are checked by. */
export async function readMoment(scope: Scope): Promise<Moment & { readonly timeZone: string }> {
  const { timeZone } = await getWorkspaceFace(scope);
  return {
    now: scope.now,
    today: calendarDay(scope.now, timeZone),
    timeZone,
    opinionKinds: await readOpinionKinds(scope),
  };
}

function calendarDay(at: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
