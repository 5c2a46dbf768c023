import {
  challengeEligibility,
  type Decision,
  type GroupedChallenge,
  isSubmissionOver,
  sortChallenges,
} from '@rostra/points-engine';
import type { SubmissionState } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getMember, ownMemberId } from '../../members/index.ts';
import { type OfferedChallenge, readOfferedChallenges } from './read-offered-challenges.ts';
import { type OwnSubmissionRecord, readOwnSubmissions } from './read-own-submissions.ts';

/** A challenge as it stands to the champion who asks. */
export interface StandingChallenge {
  readonly challengeId: string;
  readonly challenge: OfferedChallenge;
  readonly fit: Decision<true>;
  /** The submission under way, else the latest. */
  readonly submission: OwnSubmissionRecord | null;
  readonly submissionState: SubmissionState | null;
  readonly publishedAt: Date;
  readonly closesAt: Date | null;
}

/**
 * The challenges the champion has to do with, judged, grouped and ordered by the engine; of one id when it is named. What is over and was
 * never begun is left out, unless it is asked for by its id.
 */
export async function readStandingChallenges(
  scope: Scope,
  challengeId: string | null = null,
): Promise<GroupedChallenge<StandingChallenge>[]> {
  const memberId = ownMemberId(scope);
  const { tier } = await getMember(scope, memberId);
  const offered = await readOfferedChallenges(scope, challengeId);
  const own = Map.groupBy(await readOwnSubmissions(scope, memberId, challengeId), (record) => record.challengeId);

  const standing = offered.map((challenge): StandingChallenge => {
    const attempts = own.get(challenge.id) ?? [];
    const submissionStates = attempts.map((attempt) => attempt.state);
    const submission = attempts.find((attempt) => !isSubmissionOver(attempt.state)) ?? attempts.at(-1) ?? null;
    return {
      challengeId: challenge.id,
      challenge,
      fit: challengeEligibility({ challenge, tier, submissionStates, now: scope.now }),
      submission,
      submissionState: submission?.state ?? null,
      publishedAt: challenge.publishedAt,
      closesAt: challenge.closesAt,
    };
  });
  const sorted = sortChallenges(standing);
  return challengeId
    ? sorted
    : sorted.filter(({ group, challenge }) => group !== 'done' || challenge.submission !== null);
}
