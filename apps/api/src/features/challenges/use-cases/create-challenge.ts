import { challengeTemplates } from '@rostra/points-engine';
import type { CreateChallengeInput, CreateChallengeOutput } from '@rostra/shared/challenges/create-challenge.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { ChallengeEntity } from '../challenge.entity.ts';
import { replaceStages } from '../challenge.repository.ts';
import { getStaffChallenge } from '../queries/get-staff-challenge.ts';

/** Starts a draft from the template of its kind. */
export async function createChallenge(scope: Scope, input: CreateChallengeInput): Promise<CreateChallengeOutput> {
  const { title, summary, purpose, reviewSite, isRepeatable, minimumTier, stages } = challengeTemplates[input.kind];
  const challengeId = scope.newId();
  scope.em.create(ChallengeEntity, {
    workspaceId: scope.workspaceId,
    id: challengeId,
    kind: input.kind,
    state: 'draft',
    version: 1,
    title,
    summary,
    purpose,
    reviewSiteName: reviewSite?.name ?? null,
    reviewSiteUrl: reviewSite?.url ?? null,
    isRepeatable,
    minimumTier,
    ownerId: scope.actor.memberId,
    createdAt: scope.now,
    updatedAt: scope.now,
  });
  await replaceStages(scope, challengeId, stages);
  recordAudit(scope, {
    action: 'challenges.create',
    subjectType: 'challenge',
    subjectId: challengeId,
    after: { kind: input.kind, title },
  });
  return getStaffChallenge(scope, challengeId);
}
