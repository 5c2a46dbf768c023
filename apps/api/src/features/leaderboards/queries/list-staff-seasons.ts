import type {
  ListStaffSeasonsInput,
  ListStaffSeasonsOutput,
  StaffSeason,
} from '@rostra/shared/leaderboards/staff-seasons.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { toSeasonFace } from '../season.mapper.ts';
import { SeasonEntity, type StoredSeason } from '../season.entity.ts';

/** Seasons for staff, the latest first: one query for the page with its total, one for the lengths of its boards. */
export async function listStaffSeasons(
  scope: Scope,
  { page, pageSize }: ListStaffSeasonsInput,
): Promise<ListStaffSeasonsOutput> {
  const [seasons, total] = await scope.em.findAndCount(
    SeasonEntity,
    { workspaceId: scope.workspaceId },
    { orderBy: { startsAt: 'desc' }, limit: pageSize, offset: (page - 1) * pageSize },
  );
  return { rows: await toStaffSeasons(scope, seasons), total, page, pageSize };
}

/** Seasons as staff see them. */
export async function toStaffSeasons(scope: Scope, seasons: readonly StoredSeason[]): Promise<StaffSeason[]> {
  const counts = await scope.em.execute<{ seasonId: string; champions: number }[]>(
    `select b.season_id as "seasonId", sum(k.entries)::int as champions
       from board b
       join board_block k on k.workspace_id = b.workspace_id and k.board_id = b.id and k.level = 2
      where b.workspace_id = ? and b.kind = 'all' and b.season_id in (select jsonb_array_elements_text(?::jsonb)::uuid)
      group by b.season_id`,
    [scope.workspaceId, JSON.stringify(seasons.map(({ id }) => id))],
  );
  const champions = new Map(counts.map((count) => [count.seasonId, count.champions]));
  return seasons.map((season) => ({
    ...toSeasonFace(season, scope.now),
    version: season.version,
    champions: champions.get(season.id) ?? 0,
    closedAt: wireInstant(season.closedAt),
  }));
}
