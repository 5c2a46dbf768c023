import type { Scope } from '../../../db/workspace-scope.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { SeasonEntity, type StoredSeason } from '../season.entity.ts';

/** What deciding about seasons needs. */
export interface SeasonCalendar {
  /** IANA name. */
  readonly timeZone: string;
  /** Calendar day in that zone, `YYYY-MM-DD`. */
  readonly today: string;
  readonly seasons: readonly StoredSeason[];
}

/** The workspace's day and all its seasons: a handful a year. */
export async function readCalendar(scope: Scope): Promise<SeasonCalendar> {
  const { timeZone } = await getWorkspaceFace(scope);
  const today = Temporal.Instant.fromEpochMilliseconds(scope.now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  return {
    timeZone,
    today: today.toString(),
    seasons: await scope.em.find(SeasonEntity, { workspaceId: scope.workspaceId }),
  };
}
