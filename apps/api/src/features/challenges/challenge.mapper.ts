import { challengeMinutes, challengePoints, challengeProblems } from '@rostra/points-engine';
import type { StaffChallenge, SubmissionCounts } from '@rostra/shared/challenges/staff-challenge.schema';
import { wireInstant } from '../../db/wire-instant.ts';
import { atField } from '../../errors/app-error.ts';
import type { WholeChallenge } from './challenge.repository.ts';
import { toWireStage } from './evidence.mapper.ts';
import { toChallengeDraft } from './to-challenge-draft.ts';

/** What a challenge's own rows do not tell. */
export interface StaffChallengeFacts {
  readonly owner: string | null;
  readonly championsWhoMay: number;
  readonly submissions: SubmissionCounts;
  /** Days within which staff answer. */
  readonly moderationDaysMax: number;
  readonly now: Date;
}

/** A challenge as staff see it. */
export function toStaffChallenge(whole: WholeChallenge, facts: StaffChallengeFacts): StaffChallenge {
  const { challenge, stages } = whole;
  const draft = toChallengeDraft(whole);
  const points = challengePoints(stages);
  const { championsWhoMay } = facts;
  return {
    id: challenge.id,
    state: challenge.state,
    version: challenge.version,
    ...draft,
    opensAt: wireInstant(challenge.opensAt),
    closesAt: wireInstant(challenge.closesAt),
    stages: stages.map((stage) => ({ ...toWireStage(stage), isEvidenceFree: stage.isEvidenceFree })),
    points,
    minutes: challengeMinutes(stages),
    moderationDaysMax: facts.moderationDaysMax,
    problems: challenge.state === 'draft' ? challengeProblems(draft, facts.now).map(atField) : [],
    cost: { pointsPerChampion: points, championsWhoMay, pointsAtMost: points * championsWhoMay },
    submissions: facts.submissions,
    owner: facts.owner,
    createdAt: wireInstant(challenge.createdAt),
    updatedAt: wireInstant(challenge.updatedAt),
    publishedAt: wireInstant(challenge.publishedAt),
    closedAt: wireInstant(challenge.closedAt),
  };
}
