import type { TierStanding } from '@rostra/points-engine';
import type { TierName } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../db/workspace-scope.ts';

/** A member and where they stand. */
export interface StandingOfMember {
  readonly memberId: string;
  readonly standing: TierStanding;
}

interface Row {
  readonly memberId: string;
  readonly tier: TierName;
  readonly reachedAt: string;
  readonly graceEndsAt: string | null;
}

/** The standings of members as they are now, by their ids. Under the locks of their balances they cannot move. */
export async function readStandings(scope: Scope, memberIds: readonly string[]): Promise<StandingOfMember[]> {
  const rows = await scope.em.execute<Row[]>(
    `select id as "memberId", tier, coalesce(tier_reached_at, created_at) as "reachedAt", tier_grace_ends_at as "graceEndsAt"
       from member where workspace_id = ? and id in (select jsonb_array_elements_text(?::jsonb)::uuid) order by id`,
    [scope.workspaceId, JSON.stringify(memberIds)],
  );
  return rows.map(({ memberId, tier, reachedAt, graceEndsAt }) => ({
    memberId,
    standing: {
      tier,
      reachedAt: new Date(reachedAt),
      graceEndsAt: graceEndsAt === null ? null : new Date(graceEndsAt),
    },
  }));
}

/** The next champions in the order of their ids. */
export async function nextChampions(scope: Scope, after: string | null, limit: number): Promise<string[]> {
  const rows = await scope.em.execute<{ id: string }[]>(
    `select id from member where workspace_id = ? and role = 'champion' and merged_into_id is null and (?::uuid is null or id > ?::uuid) order by id limit ?`,
    [scope.workspaceId, after, after, limit],
  );
  return rows.map(({ id }) => id);
}
