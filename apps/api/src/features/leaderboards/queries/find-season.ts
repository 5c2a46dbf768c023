import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { SeasonEntity, type StoredSeason } from '../season.entity.ts';

/**
 * The season somebody looks at: the one named, or the one that began last. Null when there was none yet.
 *
 * @throws AppError `not-found` for one that is named and not there, or has not begun
 */
export async function findSeason(scope: Scope, seasonId: string | undefined): Promise<StoredSeason | null> {
  const season = await scope.em.findOne(
    SeasonEntity,
    { workspaceId: scope.workspaceId, startsAt: { $lte: scope.now }, ...(seasonId ? { id: seasonId } : {}) },
    { orderBy: { startsAt: 'desc' } },
  );
  if (!season && seasonId) throw new AppError('not-found');
  return season;
}
