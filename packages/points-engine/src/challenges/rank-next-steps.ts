import { type NextStepReason, nextStepReasons, type SubmissionState } from '../vocabulary.ts';
import { isSubmissionOver } from './submission-state.ts';

/** A challenge the champion could do next: open to them, or under way. */
export type NextStepCandidate = {
  readonly challengeId: string;
  /** The submission under way; null when there is none. */
  readonly submissionState: SubmissionState | null;
  /** Points still to be had from it. */
  readonly points: number;
  /** Minutes it still takes, about. */
  readonly minutes: number;
  readonly publishedAt: Date;
  readonly closesAt: Date | null;
};

/** What to rank, and for whom. */
export type RankNextStepsInput<T extends NextStepCandidate> = {
  readonly candidates: readonly T[];
  /** Status points missing to the next tier; null at the top. */
  readonly tierGap: number | null;
  readonly now: Date;
};

/** A candidate with the strongest reason for it. */
export type RankedStep<T extends NextStepCandidate> = { readonly candidate: T; readonly reason: NextStepReason };

/** From when on a challenge counts as quick, new or closing soon. */
export const nextStepBounds = { quickMinutesMax: 10, newDaysMax: 14, closingDaysMax: 7, moreMax: 3 } as const;

const dayMs = 86_400_000;

/**
 * Picks the one next best step and up to three more, each with a reason. Order: changes asked, started, closes the gap to the
 * next tier, quick win, new, closing soon, then the rest; within a reason what closes first, then more points, then fewer
 * minutes, then by id, so that the same facts give the same answer. What waits for moderation or is over is left out: there is
 * nothing to do.
 */
export function rankNextSteps<T extends NextStepCandidate>(
  input: RankNextStepsInput<T>,
): { readonly next: RankedStep<T> | null; readonly more: readonly RankedStep<T>[] } {
  const [next = null, ...others] = input.candidates
    .filter((candidate) => canBeDone(candidate, input.now))
    .map((candidate) => ({ candidate, reason: reasonFor(candidate, input) }))
    .toSorted(byStrength);
  return { next, more: others.slice(0, nextStepBounds.moreMax) };
}

function canBeDone({ submissionState, closesAt }: NextStepCandidate, now: Date): boolean {
  if (submissionState !== null) return submissionState !== 'submitted' && !isSubmissionOver(submissionState);
  return closesAt === null || closesAt > now;
}

function reasonFor(
  candidate: NextStepCandidate,
  { tierGap, now }: Pick<RankNextStepsInput<NextStepCandidate>, 'tierGap' | 'now'>,
): NextStepReason {
  const { submissionState, points, minutes, publishedAt, closesAt } = candidate;
  if (submissionState === 'changes-requested') return 'changes-asked';
  if (submissionState !== null) return 'started';
  if (tierGap !== null && tierGap > 0 && points >= tierGap) return 'closes-tier-gap';
  if (minutes <= nextStepBounds.quickMinutesMax) return 'quick-win';
  if (now.getTime() - publishedAt.getTime() <= nextStepBounds.newDaysMax * dayMs) return 'new';
  const closesInMs = closesAt === null ? Infinity : closesAt.getTime() - now.getTime();
  return closesInMs <= nextStepBounds.closingDaysMax * dayMs ? 'closing-soon' : 'open-to-you';
}

function byStrength(left: RankedStep<NextStepCandidate>, right: RankedStep<NextStepCandidate>): number {
  const strength = nextStepReasons.indexOf(left.reason) - nextStepReasons.indexOf(right.reason);
  if (strength !== 0) return strength;
  const a = left.candidate;
  const b = right.candidate;
  const [aCloses, bCloses] = [closing(a), closing(b)];
  if (aCloses !== bCloses) return aCloses < bCloses ? -1 : 1;
  return b.points - a.points || a.minutes - b.minutes || (a.challengeId < b.challengeId ? -1 : 1);
}

function closing({ closesAt }: NextStepCandidate): number {
  return closesAt === null ? Infinity : closesAt.getTime();
}
