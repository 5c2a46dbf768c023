import { planSeason, seasonWindow } from '@rostra/points-engine';
import type { SaveSeasonInput, StaffSeason } from '@rostra/shared/leaderboards/staff-seasons.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed, AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { lockBoards } from '../keeping/lock-boards.ts';
import { readCalendar } from '../queries/read-calendar.ts';
import { toStaffSeason } from '../queries/to-staff-season.ts';
import { toSeasonFace } from '../season.mapper.ts';

/**
 * Changes a season that is to come. Locks the boards.
 *
 * @throws AppError `not-found`, `changed-meanwhile`, `season-started`, `season-not-ready`, `season-overlaps`
 */
export async function saveSeason(scope: Scope, input: SaveSeasonInput): Promise<StaffSeason> {
  await lockBoards(scope);
  const { timeZone, today, seasons } = await readCalendar(scope);
  const season = seasons.find(({ id }) => id === input.seasonId);
  if (!season) throw new AppError('not-found');
  if (season.version !== input.version) throw new AppError('changed-meanwhile', { version: season.version });
  const draft = { name: input.name, startsOn: input.startsOn, endsOn: input.endsOn };
  const { state } = toSeasonFace(season, scope.now);
  allowed(planSeason({ draft, state, others: seasons.filter((other) => other !== season), today }));

  const before = { name: season.name, startsOn: season.startsOn, endsOn: season.endsOn };
  const { from: startsAt, until: endsAt } = seasonWindow(draft, timeZone);
  scope.em.assign(season, { ...draft, startsAt, endsAt, version: season.version + 1, updatedAt: scope.now });
  recordAudit(scope, { action: 'seasons.save', subjectType: 'season', subjectId: season.id, before, after: draft });
  await scope.em.flush();
  return toStaffSeason(scope, season);
}
