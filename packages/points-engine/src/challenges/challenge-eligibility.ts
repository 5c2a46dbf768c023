import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { isTierAtLeast } from '../tiers/tier-order.ts';
import type { ChallengeState, SubmissionState, TierName } from '../vocabulary.ts';
import { isSubmissionOver } from './submission-state.ts';

/** A challenge and the champion who wants to start it, at `now`. */
export type ChallengeEligibilityInput = {
  readonly challenge: {
    readonly state: ChallengeState;
    readonly opensAt: Date | null;
    readonly closesAt: Date | null;
    readonly isRepeatable: boolean;
    readonly minimumTier: TierName;
  };
  readonly tier: TierName;
  /** The states of all submissions this champion has made to this challenge, in any order. */
  readonly submissionStates: readonly SubmissionState[];
  readonly now: Date;
};

/**
 * Whether a champion may start a submission. One at a time; once only unless the challenge is repeatable, where a decline
 * counts as once and a withdrawal does not.
 * Refusals: `challenge-not-published` for a draft; `challenge-closed` with `at` when its window has ended;
 * `challenge-not-open-yet` with `at`; `already-started` with the `state` of the submission under way; `already-done` with
 * `approved` or `declined` as `state`; `tier-too-low` with `needs`.
 */
export function challengeEligibility(input: ChallengeEligibilityInput): Decision<true> {
  const { challenge, tier, submissionStates, now } = input;
  const { state, opensAt, closesAt, minimumTier } = challenge;
  if (state === 'draft') return refuse('challenge-not-published', { state });
  if (state === 'closed') return refuse('challenge-closed');
  if (closesAt !== null && closesAt <= now) return refuse('challenge-closed', { at: closesAt.toISOString() });
  if (opensAt !== null && opensAt > now) return refuse('challenge-not-open-yet', { at: opensAt.toISOString() });

  const underWay = submissionStates.find((submission) => !isSubmissionOver(submission));
  if (underWay) return refuse('already-started', { state: underWay });
  const done = submissionStates.find((submission) => submission !== 'withdrawn');
  if (done && !challenge.isRepeatable) return refuse('already-done', { state: done });
  return isTierAtLeast(tier, minimumTier) ? allow(true) : refuse('tier-too-low', { needs: minimumTier });
}
