import type { ChallengeDraft } from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import { ChallengeEntity } from './challenge.entity.ts';
import { replaceStages } from './challenge.repository.ts';

/** What a draft begins with. When it opens and closes is always said anew. */
export type DraftBeginnings = Omit<ChallengeDraft, 'opensAt' | 'closesAt'>;

/** Stores the first version of a draft, in the charge of whoever asks. Gives its id. */
export async function startChallengeDraft(scope: Scope, beginnings: DraftBeginnings): Promise<string> {
  const { kind, title, summary, purpose, reviewSite, isRepeatable, minimumTier, stages } = beginnings;
  const challengeId = scope.newId();
  scope.em.create(ChallengeEntity, {
    workspaceId: scope.workspaceId,
    id: challengeId,
    kind,
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
  return challengeId;
}
