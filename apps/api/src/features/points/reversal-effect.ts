import type { Bucket, TierName } from '@rostra/points-engine/vocabulary';
import type { PreviewReversalOutput } from '@rostra/shared/points/reverse-award.contract';

/** An amount moved in a bucket, signed. */
export interface MovedAmount {
  readonly bucket: Bucket;
  readonly amount: number;
}

/** What the entries of a reversal say, in figures above 0. */
export function toReversalEffect(entries: readonly MovedAmount[], tier: TierName): PreviewReversalOutput {
  const moved = (bucket: Bucket) => Math.abs(entries.find((entry) => entry.bucket === bucket)?.amount ?? 0);
  return {
    status: moved('status'),
    available: moved('available'),
    expired: moved('expired'),
    owed: moved('owed'),
    tier,
  };
}
