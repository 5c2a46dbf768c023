import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { ChallengeState } from '../vocabulary.ts';

/**
 * Ends the offer of a challenge for good. Submissions under way go on, so that nobody loses work already done.
 * Refusals: `challenge-not-published` with its `state`.
 */
export function closeChallenge(state: ChallengeState): Decision<{ state: 'closed' }> {
  return state === 'published' ? allow({ state: 'closed' }) : refuse('challenge-not-published', { state });
}
