import { type Decision, refuse } from '../kernel/decision.ts';
import type { LedgerChange } from './posting.ts';
import { awardExpiry, postAward, type PostAwardInput } from './post-award.ts';

/**
 * An opening balance to decide on: what a champion had in another system. `occurredAt` of the header is when it was earned there,
 * `expiresAt` what that system says; the workspace's own lot life counts when it says nothing.
 */
export type PostOpeningInput = Omit<PostAwardInput, 'kind'>;

/**
 * Brings a balance along from another system: status points as of the day they were earned, reward points with their own expiry.
 * Otherwise an award like any other: once per source, netted with what is owed.
 * Refusals: those of `postAward`; `opening-in-future` when it was earned after it is recorded; `opening-expired` when its reward
 * points have expired by then.
 */
export function postOpening(input: PostOpeningInput): Decision<LedgerChange> {
  const { occurredAt, recordedAt } = input.header;
  if (occurredAt > recordedAt) return refuse('opening-in-future', { at: occurredAt.toISOString() });
  const award = { ...input, kind: 'opening' } as const;
  const expiresAt = awardExpiry(award);
  if (award.rewardPoints > 0 && expiresAt <= recordedAt) {
    return refuse('opening-expired', { at: expiresAt.toISOString() });
  }
  return postAward(award);
}
