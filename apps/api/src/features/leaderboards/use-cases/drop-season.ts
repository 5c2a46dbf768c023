import { dropSeason as decideDropping } from '@rostra/points-engine';
import type { DropSeasonInput, DropSeasonOutput } from '@rostra/shared/leaderboards/staff-seasons.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed, AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { lockBoards } from '../keeping/lock-boards.ts';
import { SeasonEntity } from '../season.entity.ts';
import { toSeasonFace } from '../season.mapper.ts';

/**
 * Drops a season that is to come. Locks the boards. A quarter that nobody then has a season in gets one again by itself before it begins.
 *
 * @throws AppError `not-found`, `season-started`
 */
export async function dropSeason(scope: Scope, { seasonId: id }: DropSeasonInput): Promise<DropSeasonOutput> {
  await lockBoards(scope);
  const season = await scope.em.findOne(SeasonEntity, { workspaceId: scope.workspaceId, id });
  if (!season) throw new AppError('not-found');
  allowed(decideDropping(toSeasonFace(season, scope.now).state));
  const { name, startsOn, endsOn } = season;
  recordAudit(scope, {
    action: 'seasons.drop',
    subjectType: 'season',
    subjectId: id,
    before: { name, startsOn, endsOn },
  });
  scope.em.remove(season);
  await scope.em.flush();
  return { id };
}
