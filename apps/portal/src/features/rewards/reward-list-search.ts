import type { RewardRecord } from '@rostra/shared/rewards/reward-record.schema';
import { type CatalogueSearch, readCatalogueSearch } from './catalogue-search.ts';

/** What the address of the staff's list holds. */
export interface RewardListSearch extends CatalogueSearch {
  readonly state?: RewardRecord['state'];
}

/** States of a reward, in the order of its life. */
export const rewardStates = ['draft', 'active', 'retired'] as const satisfies ReadonlyArray<RewardRecord['state']>;

/** Takes what is usable from an address; what is not is overlooked. */
export function readRewardListSearch(search: Record<string, unknown>): RewardListSearch {
  return { ...readCatalogueSearch(search), state: rewardStates.find((state) => state === search.state) };
}
