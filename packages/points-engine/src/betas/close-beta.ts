import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { BetaState } from '../vocabulary.ts';

/**
 * Ends the offer of a beta for good. Who is in stays in until leaving; who waits gets no seat any more.
 * Refusals: `beta-not-open` with its `state`.
 */
export function closeBeta(state: BetaState): Decision<{ state: 'closed' }> {
  return state === 'open' ? allow({ state: 'closed' }) : refuse('beta-not-open', { state });
}
