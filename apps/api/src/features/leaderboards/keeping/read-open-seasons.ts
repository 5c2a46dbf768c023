import type { Scope } from '../../../db/workspace-scope.ts';
import { type StoredSeason, SeasonEntity } from '../season.entity.ts';

/** Seasons that have begun and are not frozen: the running one, and until the night one that has ended. */
export function readOpenSeasons(scope: Scope): Promise<StoredSeason[]> {
  return scope.em.find(
    SeasonEntity,
    { workspaceId: scope.workspaceId, closedAt: null, startsAt: { $lte: scope.now } },
    { orderBy: { startsAt: 'asc' } },
  );
}
