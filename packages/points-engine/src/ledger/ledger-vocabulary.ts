/** What a posting in the ledger is. */
export const postingKinds = [
  'award',
  'reversal',
  'hold',
  'release',
  'spend',
  'expiry',
  'grant',
  'merge',
  'opening',
] as const;
export type PostingKind = (typeof postingKinds)[number];

/**
 * Where points of a member are. `status` counts towards a tier. Of the reward points, `available` can be spent, `held` are set
 * aside for a redemption, `spent` and `expired` are gone, `owed` are to be taken from the next award.
 */
export const buckets = ['status', 'available', 'held', 'spent', 'expired', 'owed'] as const;
export type Bucket = (typeof buckets)[number];
