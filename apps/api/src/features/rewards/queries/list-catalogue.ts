import { sortCatalogue } from '@rostra/points-engine';
import type { CatalogueGroup } from '@rostra/points-engine/vocabulary';
import type { ListCatalogueInput, ListCatalogueOutput } from '@rostra/shared/rewards/list-catalogue.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getMember, ownMemberId } from '../../members/index.ts';
import { readBalance } from '../../points/index.ts';
import { countRedeemed } from '../redemption.repository.ts';
import { RewardEntity } from '../reward.entity.ts';
import { toCatalogueCandidate, toCatalogueItem } from '../reward.mapper.ts';
import { wordsMatch } from '../reward.repository.ts';

/**
 * The catalogue as one champion sees it. Its order depends on the champion's points, tier and past, which the engine weighs, so that every
 * active reward is read and the page is cut afterwards: catalogues have tens of rewards, and five queries serve any of them.
 */
export async function listCatalogue(scope: Scope, input: ListCatalogueInput): Promise<ListCatalogueOutput> {
  const { workspaceId } = scope;
  const { search, kind, page, pageSize } = input;
  const memberId = ownMemberId(scope);
  const { tier } = await getMember(scope, memberId);
  const { available } = await readBalance(scope, memberId);
  const redeemed = await countRedeemed(scope, memberId);
  const rewards = await scope.em.find(RewardEntity, {
    $and: [{ workspaceId, state: 'active', ...(kind ? { kind } : {}) }, wordsMatch(search, 'title', 'description')],
  });
  const candidates = rewards.map((reward) => toCatalogueCandidate(reward, redeemed.get(reward.id) ?? 0));
  const placed = sortCatalogue(candidates, { available, tier });
  const inGroup = (group: CatalogueGroup) => placed.filter((item) => item.group === group).length;
  return {
    rows: placed.slice((page - 1) * pageSize, page * pageSize).map(toCatalogueItem),
    total: placed.length,
    page,
    pageSize,
    counts: { now: inGroup('now'), near: inGroup('near'), later: inGroup('later') },
    available,
    tier,
  };
}
