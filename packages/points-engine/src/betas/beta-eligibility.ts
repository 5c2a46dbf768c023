import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { isTierAtLeast } from '../tiers/tier-order.ts';
import type { TierName } from '../vocabulary.ts';
import type { Beta } from './enrolment-state.ts';

/**
 * Whether a champion of `tier` may ask to join a beta. Full seats are no obstacle: there is a waitlist.
 * Refusals: `beta-not-open` with its `state`; `tier-too-low` with `needs`.
 */
export function betaEligibility(beta: Pick<Beta, 'state' | 'minimumTier'>, tier: TierName): Decision<true> {
  if (beta.state !== 'open') return refuse('beta-not-open', { state: beta.state });
  return isTierAtLeast(tier, beta.minimumTier) ? allow(true) : refuse('tier-too-low', { needs: beta.minimumTier });
}
