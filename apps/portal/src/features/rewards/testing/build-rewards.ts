import type { CatalogueItem } from '@rostra/shared/rewards/catalogue-item.schema';
import type { ListCatalogueOutput } from '@rostra/shared/rewards/list-catalogue.contract';
import type { ViewRedemptionOutput } from '@rostra/shared/rewards/view-redemption.contract';
import type { ViewRewardOutput } from '@rostra/shared/rewards/view-reward.contract';

/** Where the reward of these tests stands. */
export const rewardId = '0190b000-0000-7000-8000-000000000001';
/** Where its redemption stands. */
export const redemptionId = '0190c000-0000-7000-8000-000000000001';

/** An ordinary reward that can be had now. */
export function catalogueItem(parts: Partial<CatalogueItem> = {}): CatalogueItem {
  return {
    id: rewardId,
    kind: 'swag',
    title: 'Grey hoodie',
    description: 'Warm, with a small leaf on the sleeve.',
    pointsCost: 300,
    worth: { minor: 4_500, currency: 'EUR' },
    stock: 3,
    perMemberLimit: null,
    minimumTier: 'none',
    shipsTo: 'EU and UK',
    group: 'now',
    refusal: null,
    redeemedCount: 0,
    ...parts,
  };
}

/** A catalogue of these rewards, all on one page. */
export function catalogueOf(
  rows: readonly CatalogueItem[],
  parts: Partial<ListCatalogueOutput> = {},
): ListCatalogueOutput {
  const inGroup = (group: CatalogueItem['group']) => rows.filter((row) => row.group === group).length;
  const counts = { now: inGroup('now'), near: inGroup('near'), later: inGroup('later') };
  return {
    rows: [...rows],
    total: rows.length,
    page: 1,
    pageSize: 24,
    counts,
    available: 720,
    tier: 'bronze',
    ...parts,
  };
}

/** A reward as its page shows it, to a champion with 720 points. */
export function rewardView(
  reward: Partial<CatalogueItem> = {},
  parts: Partial<ViewRewardOutput> = {},
): ViewRewardOutput {
  const item = catalogueItem(reward);
  const availableAfter = item.refusal ? null : 720 - item.pointsCost;
  return { reward: item, available: 720, availableAfter, tier: 'bronze', answerDaysMax: 2, ...parts };
}

/** A redemption that waits for an answer. */
export function redemptionView(parts: Partial<ViewRedemptionOutput> = {}): ViewRedemptionOutput {
  return {
    id: redemptionId,
    rewardId,
    rewardTitle: 'Grey hoodie',
    rewardKind: 'swag',
    pointsCost: 300,
    state: 'requested',
    requestedAt: '2026-03-10T09:00:00.000Z',
    stateSince: '2026-03-10T09:00:00.000Z',
    dueAt: '2026-03-12T09:00:00.000Z',
    note: null,
    canCancel: true,
    events: [
      {
        id: '1',
        at: '2026-03-10T09:00:00.000Z',
        state: 'requested',
        byName: 'Ana Ruiz',
        isByChampion: true,
        words: null,
      },
    ],
    ...parts,
  };
}
