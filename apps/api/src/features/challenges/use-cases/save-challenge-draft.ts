import { changeChallenge } from '@rostra/points-engine';
import type {
  SaveChallengeDraftInput,
  SaveChallengeDraftOutput,
} from '@rostra/shared/challenges/save-challenge-draft.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import type { Challenge } from '../challenge.entity.ts';
import { findStages, lockChallenge, replaceStages } from '../challenge.repository.ts';
import { getStaffChallenge } from '../queries/get-staff-challenge.ts';
import { requireVersion } from '../require-version.ts';
import { toChallengeDraft } from '../to-challenge-draft.ts';

/**
 * Keeps a draft as it is written, finished or not. Locks the challenge: of two editors who read the same version one is kept.
 *
 * @throws AppError `not-found`, `challenge-not-draft`, `changed-meanwhile`
 */
export async function saveChallengeDraft(
  scope: Scope,
  input: SaveChallengeDraftInput,
): Promise<SaveChallengeDraftOutput> {
  const challenge = await lockChallenge(scope, input.challengeId);
  allowed(changeChallenge(challenge.state));
  requireVersion(challenge, input.version);
  const before = toChallengeDraft({ challenge, stages: await findStages(scope, challenge.id) });

  write(scope, challenge, input);
  await replaceStages(scope, challenge.id, input.stages);
  recordAudit(scope, {
    action: 'challenges.saveDraft',
    subjectType: 'challenge',
    subjectId: challenge.id,
    before,
    after: toChallengeDraft({ challenge, stages: await findStages(scope, challenge.id) }),
  });
  return getStaffChallenge(scope, challenge.id);
}

function write(scope: Scope, challenge: Challenge, input: SaveChallengeDraftInput): void {
  const { title, summary, purpose, reviewSite, isRepeatable, minimumTier } = input;
  Object.assign(challenge, {
    title: title.trim(),
    summary: summary.trim(),
    purpose: purpose.trim(),
    reviewSiteName: reviewSite?.name.trim() ?? null,
    reviewSiteUrl: reviewSite?.url.trim() ?? null,
    isRepeatable,
    minimumTier,
    opensAt: input.opensAt === null ? null : new Date(input.opensAt),
    closesAt: input.closesAt === null ? null : new Date(input.closesAt),
    version: challenge.version + 1,
    ownerId: scope.actor.memberId,
    updatedAt: scope.now,
  });
}
