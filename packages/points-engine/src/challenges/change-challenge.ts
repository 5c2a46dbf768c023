import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { ChallengeState } from '../vocabulary.ts';

/**
 * Whether the words, stages and points of a challenge may still be changed: only while it is a draft, so that what champions were
 * promised stays. Refusals: `challenge-not-draft` with its `state`.
 */
export function changeChallenge(state: ChallengeState): Decision<true> {
  return state === 'draft' ? allow(true) : refuse('challenge-not-draft', { state });
}
