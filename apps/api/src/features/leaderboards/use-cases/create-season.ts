import { planSeason } from '@rostra/points-engine';
import type { CreateSeasonInput, StaffSeason } from '@rostra/shared/leaderboards/staff-seasons.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { addSeason } from '../keeping/add-season.ts';
import { lockBoards } from '../keeping/lock-boards.ts';
import { readCalendar } from '../queries/read-calendar.ts';
import { toStaffSeason } from '../queries/to-staff-season.ts';

/**
 * Adds a season that is to come. Locks the boards, so that two who add at once cannot overlap.
 *
 * @throws AppError `season-not-ready`, `season-overlaps`
 */
export async function createSeason(scope: Scope, { name, startsOn, endsOn }: CreateSeasonInput): Promise<StaffSeason> {
  await lockBoards(scope);
  const draft = { name, startsOn, endsOn };
  const { timeZone, today, seasons } = await readCalendar(scope);
  allowed(planSeason({ draft, state: null, others: seasons, today }));
  const season = await addSeason(scope, draft, timeZone);
  recordAudit(scope, { action: 'seasons.create', subjectType: 'season', subjectId: season.id, after: draft });
  return toStaffSeason(scope, season);
}
