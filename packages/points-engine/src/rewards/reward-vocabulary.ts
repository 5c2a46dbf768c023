/** Kinds of reward (rule 8). There are no promo codes. */
export const rewardKinds = [
  'recognition',
  'swag',
  'gift-card',
  'donation',
  'exclusive-access',
  'co-marketing-slot',
  'product-credit',
  'peer-introduction',
] as const;
export type RewardKind = (typeof rewardKinds)[number];

/** Only an `active` reward is in the catalogue. */
export const rewardStates = ['draft', 'active', 'retired'] as const;
export type RewardState = (typeof rewardStates)[number];

/** How a redemption is fulfilled (rule 10). */
export const fulfilmentKinds = ['manual', 'code-pool', 'webhook'] as const;
export type FulfilmentKind = (typeof fulfilmentKinds)[number];

/** `requested`: points on hold; `rejected`, `cancelled`, `failed`: points and stock are back (rule 9). */
export const redemptionStates = ['requested', 'approved', 'fulfilled', 'rejected', 'cancelled', 'failed'] as const;
export type RedemptionState = (typeof redemptionStates)[number];

/** How a reward stands to a champion: can be had now, lacks points only, or is out of reach for another reason. */
export const catalogueGroups = ['now', 'near', 'later'] as const;
export type CatalogueGroup = (typeof catalogueGroups)[number];
