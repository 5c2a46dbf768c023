import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { isTierAtLeast } from '../tiers/tier-order.ts';
import type { TierName } from '../vocabulary.ts';
import type { Beta } from './enrolment-state.ts';

/** A champion of `tier` who looks at a beta at `now`. */
export type BetaEligibilityInput = {
  readonly beta: Pick<Beta, 'state' | 'minimumTier' | 'opensAt' | 'closesAt'>;
  readonly tier: TierName;
  readonly now: Date;
};

/**
 * Whether a champion may ask to join a beta. Full seats are no obstacle: there is a waitlist. `closesAt` ends the joining alone:
 * staff may still give seats to those who wait.
 * Refusals: `beta-not-open` with its `state`, and with `at` when a date stands in the way; `tier-too-low` with `needs`.
 */
export function betaEligibility({ beta, tier, now }: BetaEligibilityInput): Decision<true> {
  const { state, opensAt, closesAt, minimumTier } = beta;
  if (state !== 'open') return refuse('beta-not-open', { state });
  if (opensAt !== null && now < opensAt) return refuse('beta-not-open', { state, at: opensAt.toISOString() });
  if (closesAt !== null && now >= closesAt) return refuse('beta-not-open', { state, at: closesAt.toISOString() });
  return isTierAtLeast(tier, minimumTier) ? allow(true) : refuse('tier-too-low', { needs: minimumTier });
}
