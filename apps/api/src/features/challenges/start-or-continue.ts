import { challengeEligibility, isSubmissionOver } from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import { allowed, AppError } from '../../errors/app-error.ts';
import { getMember, ownMemberId } from '../members/index.ts';
import type { Challenge } from './challenge.entity.ts';
import { findStages, getChallenge } from './challenge.repository.ts';
import type { ChallengeStage } from './challenge-stage.entity.ts';
import { createSubmission, findAttempts, lockSubmission, type WholeSubmission } from './submission.repository.ts';

/** A submission under way, and the challenge it belongs to. */
export interface SubmissionUnderWay extends WholeSubmission {
  readonly challenge: Challenge;
  readonly challengeStages: readonly ChallengeStage[];
}

/**
 * The caller's submission under way to a challenge, locked; a new one when there is none and the engine allows it. What is under way
 * goes on after the challenge has closed. One start at a time per champion and challenge, so that two windows find the same submission.
 *
 * @throws AppError `not-found` for an unknown challenge and a draft; whatever `challengeEligibility` refuses
 */
export async function startOrContinue(scope: Scope, challengeId: string): Promise<SubmissionUnderWay> {
  const memberId = ownMemberId(scope);
  const challenge = await getChallenge(scope, challengeId);
  if (challenge.state === 'draft') throw new AppError('not-found');
  await scope.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`start:${challengeId}:${memberId}`]);

  const challengeStages = await findStages(scope, challengeId);
  const attempts = await findAttempts(scope, memberId, challengeId);
  const underWay = attempts.find((attempt) => !isSubmissionOver(attempt.state));
  const locked = underWay && (await lockSubmission(scope, { id: underWay.id }));
  if (locked) return { ...locked, challenge, challengeStages };

  const { tier } = await getMember(scope, memberId);
  const submissionStates = attempts.map((attempt) => attempt.state);
  allowed(challengeEligibility({ challenge: toWindow(challenge), tier, submissionStates, now: scope.now }));
  return {
    ...(await createSubmission(scope, memberId, { challengeId, stages: challengeStages })),
    challenge,
    challengeStages,
  };
}

/** The part of a challenge that eligibility looks at. */
export function toWindow({ state, opensAt, closesAt, isRepeatable, minimumTier }: Challenge) {
  return { state, opensAt: opensAt ?? null, closesAt: closesAt ?? null, isRepeatable, minimumTier };
}
