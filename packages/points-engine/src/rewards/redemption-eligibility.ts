import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { isTierAtLeast } from '../tiers/tier-order.ts';
import type { RewardState, TierName } from '../vocabulary.ts';

/** What a redemption depends on, of the reward. */
export type RedeemableReward = {
  readonly state: RewardState;
  /** Reward points it costs, above 0. */
  readonly pointsCost: number;
  /** Pieces left; null when there is no end to it. */
  readonly stock: number | null;
  /** Redemptions one member may have; null for any number. */
  readonly perMemberLimit: number | null;
  readonly minimumTier: TierName;
};

/** What a redemption depends on, of the champion. */
export type Redeemer = {
  /** Reward points available. */
  readonly available: number;
  readonly tier: TierName;
  /** Redemptions of this reward that count: all but rejected, cancelled and failed ones. */
  readonly redeemedCount: number;
};

/** What a redemption would do to the points: shown before it is confirmed. */
export type RedemptionTerms = { readonly pointsCost: number; readonly availableAfter: number };

/**
 * Whether a champion can have a reward now (rules 9 and 10). What cannot change soon is said first, lack of points last.
 * Refusals: `reward-not-active`; `limit-reached` with `limit`; `tier-too-low` with `needs`; `out-of-stock`;
 * `not-enough-points` with `missing`.
 */
export function redemptionEligibility(reward: RedeemableReward, member: Redeemer): Decision<RedemptionTerms> {
  const { state, pointsCost, stock, perMemberLimit, minimumTier } = reward;
  if (state !== 'active') return refuse('reward-not-active');
  if (perMemberLimit !== null && member.redeemedCount >= perMemberLimit) {
    return refuse('limit-reached', { limit: perMemberLimit });
  }
  if (!isTierAtLeast(member.tier, minimumTier)) return refuse('tier-too-low', { needs: minimumTier });
  if (stock !== null && stock <= 0) return refuse('out-of-stock');
  const availableAfter = member.available - pointsCost;
  if (availableAfter < 0) return refuse('not-enough-points', { missing: -availableAfter });
  return allow({ pointsCost, availableAfter });
}
