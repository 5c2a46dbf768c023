import { type GroupedChallenge, type NextStepCandidate, type RankedStep, rankNextSteps } from '@rostra/points-engine';
import type { NextStep, NextStepsOutput } from '@rostra/shared/challenges/next-steps.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { ownMemberId } from '../../members/index.ts';
import { readStanding } from '../../points/index.ts';
import { toChallengeCard } from '../challenge-card.mapper.ts';
import { withWorth } from './read-worth.ts';
import { readStandingChallenges, type StandingChallenge } from './read-standing-challenges.ts';

interface Candidate extends NextStepCandidate {
  readonly grouped: GroupedChallenge<StandingChallenge>;
}

/**
 * The one next best step of the champion who asks and up to three more, each with its reason and what it would pay now.
 *
 * @param dismissedIds challenges not to suggest; what is under way comes all the same, because it waits for the champion
 */
export async function listNextSteps(
  scope: Scope,
  dismissedIds: ReadonlySet<string> = new Set(),
): Promise<NextStepsOutput> {
  const { next: nextTier } = await readStanding(scope, ownMemberId(scope));
  const candidates = (await readStandingChallenges(scope))
    .filter(
      ({ group, challenge }) => group === 'under-way' || (group === 'open' && !dismissedIds.has(challenge.challengeId)),
    )
    .map(toCandidate);
  const { next, more } = rankNextSteps({ candidates, tierGap: nextTier?.missing ?? null, now: scope.now });
  const steps = [...(next ? [next] : []), ...more].map(toStep);
  const cards = await withWorth(
    scope,
    steps.map(({ challenge }) => challenge),
  );
  const told = steps.map((step, at) => ({ ...step, challenge: cards[at] ?? step.challenge }));
  return {
    next: next ? (told[0] ?? null) : null,
    more: next ? told.slice(1) : told,
    nextTier: nextTier && { tier: nextTier.tier, missing: nextTier.missing },
  };
}

/** What is still to be had and done: a case study under way has its approved stages behind it. */
function toCandidate(grouped: GroupedChallenge<StandingChallenge>): Candidate {
  const { challengeId, challenge, submission, publishedAt, closesAt } = grouped.challenge;
  const isUnderWay = grouped.group === 'under-way' && submission !== null;
  return {
    grouped,
    challengeId,
    submissionState: isUnderWay ? submission.state : null,
    points: challenge.points - (isUnderWay ? submission.pointsDone : 0),
    minutes: challenge.minutes - (isUnderWay ? submission.minutesDone : 0),
    publishedAt,
    closesAt,
  };
}

function toStep({ candidate, reason }: RankedStep<Candidate>): NextStep {
  return { challenge: toChallengeCard(candidate.grouped), reason };
}
