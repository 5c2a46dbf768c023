import type { Decision } from '../kernel/decision.ts';
import type { ChallengeGroup, SubmissionState } from '../vocabulary.ts';
import { challengeGroups } from '../vocabulary.ts';
import { isSubmissionOver } from './submission-state.ts';

/** A challenge as it stands to one champion. */
export type ListedChallenge = {
  readonly challengeId: string;
  /** Whether the champion may start it now; see `challengeEligibility`. */
  readonly fit: Decision<true>;
  /** The state of the champion's latest submission; null when there is none. */
  readonly submissionState: SubmissionState | null;
  readonly publishedAt: Date;
  readonly closesAt: Date | null;
};

/** A challenge with the group it is listed in. */
export type GroupedChallenge<T extends ListedChallenge> = { readonly challenge: T; readonly group: ChallengeGroup };

/**
 * Groups and orders challenges for one champion: under way (what the champion can go on with before what waits for staff), open,
 * later (a tier or a date is missing), done. Within a group what closes first, then the newest, then by id.
 */
export function sortChallenges<T extends ListedChallenge>(challenges: readonly T[]): GroupedChallenge<T>[] {
  return challenges.map((challenge) => ({ challenge, group: groupOf(challenge) })).toSorted(byOrder);
}

function groupOf({ fit, submissionState }: ListedChallenge): ChallengeGroup {
  if (submissionState !== null && !isSubmissionOver(submissionState)) return 'under-way';
  if (fit.ok) return 'open';
  const isDone = fit.refusal.code === 'already-done' || fit.refusal.code === 'challenge-closed';
  return isDone ? 'done' : 'later';
}

function byOrder(left: GroupedChallenge<ListedChallenge>, right: GroupedChallenge<ListedChallenge>): number {
  const group = challengeGroups.indexOf(left.group) - challengeGroups.indexOf(right.group);
  const a = left.challenge;
  const b = right.challenge;
  return (
    group ||
    waiting(a) - waiting(b) ||
    compare(closing(a), closing(b)) ||
    b.publishedAt.getTime() - a.publishedAt.getTime() ||
    compare(a.challengeId, b.challengeId)
  );
}

function waiting({ submissionState }: ListedChallenge): number {
  return submissionState === 'submitted' ? 1 : 0;
}

function closing({ closesAt }: ListedChallenge): number {
  return closesAt?.getTime() ?? Infinity;
}

function compare<T extends number | string>(left: T, right: T): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
