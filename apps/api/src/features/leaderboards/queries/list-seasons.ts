import type { ListSeasonsOutput } from '@rostra/shared/leaderboards/list-seasons.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { toSeasonFace } from '../season.mapper.ts';
import { SeasonEntity } from '../season.entity.ts';

const SEASONS_MAX = 40;

/** Seasons that have begun, the latest first. */
export async function listSeasons(scope: Scope): Promise<ListSeasonsOutput> {
  const seasons = await scope.em.find(
    SeasonEntity,
    { workspaceId: scope.workspaceId, startsAt: { $lte: scope.now } },
    { orderBy: { startsAt: 'desc' }, limit: SEASONS_MAX },
  );
  return { seasons: seasons.map((season) => toSeasonFace(season, scope.now)) };
}
