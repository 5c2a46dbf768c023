import { sortCatalogue } from '@rostra/points-engine';
import type { TierName } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { RewardInReach, Spender } from '../../points/index.ts';
import { RewardEntity } from '../reward.entity.ts';
import { toCatalogueCandidate } from '../reward.mapper.ts';

/** Rewards named to one champion at most. */
const NAMED_MAX = 3;

/**
 * What each of these champions could have now for the points they have, in the order of their catalogue: the dearest first. By member id; who could have
 * nothing is left out. Two queries however many they are.
 */
export async function findWithinReach(
  scope: Scope,
  people: readonly Spender[],
): Promise<ReadonlyMap<string, readonly RewardInReach[]>> {
  if (people.length === 0) return new Map();
  const rewards = await scope.em.find(RewardEntity, { workspaceId: scope.workspaceId, state: 'active' });
  const known = await readSpenders(scope, people);
  return new Map(
    people.flatMap(({ memberId, available }) => {
      const { tier, redeemed } = known.get(memberId) ?? { tier: null, redeemed: {} };
      if (tier === null) return [];
      const candidates = rewards.map((reward) => toCatalogueCandidate(reward, redeemed[reward.id] ?? 0));
      const inReach = sortCatalogue(candidates, { available, tier })
        .filter(({ group }) => group === 'now')
        .slice(0, NAMED_MAX)
        .map(({ reward: { pointsCost, reward } }) => ({ title: reward.title, pointsCost }));
      return inReach.length > 0 ? [[memberId, inReach]] : [];
    }),
  );
}

interface SpenderRow {
  readonly memberId: string;
  readonly tier: TierName;
  /** Redemptions that count, by reward. */
  readonly redeemed: Readonly<Record<string, number>>;
}

async function readSpenders(scope: Scope, people: readonly Spender[]): Promise<ReadonlyMap<string, SpenderRow>> {
  const rows = await scope.em.execute<SpenderRow[]>(
    `select m.id as "memberId", m.tier,
            (select coalesce(jsonb_object_agg(r.reward_id, r.count), '{}')
               from (select reward_id, count(*)::int as count from redemption
                      where workspace_id = m.workspace_id and member_id = m.id and state not in ('rejected', 'cancelled', 'failed')
                      group by reward_id) r) as redeemed
       from member m where m.workspace_id = ? and m.id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [scope.workspaceId, JSON.stringify(people.map(({ memberId }) => memberId))],
  );
  return new Map(rows.map((row) => [row.memberId, row]));
}
