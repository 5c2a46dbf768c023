import { checkTierPolicy } from '@rostra/points-engine';
import type {
  PublishTierPolicyInput,
  PublishTierPolicyOutput,
} from '@rostra/shared/tiers/publish-tier-policy.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed, AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { findMemberNames, ownMemberId } from '../../members/index.ts';
import { toCurrentPolicy, toPolicy } from '../tier-policy.mapper.ts';
import { countChampions, findPublished, lockDraft } from '../tier-policy.repository.ts';

/**
 * Puts the draft in force: awards are placed by it from this transaction on, and a job places everybody else (rule 7: it is tried before it
 * is published, which is why the preview of this very draft has to be there).
 *
 * @throws AppError `tier-policy-not-ready`, `tier-policy-not-previewed`, `not-found`, `changed-meanwhile`
 */
export async function publishTierPolicy(
  scope: Scope,
  { revision }: PublishTierPolicyInput,
): Promise<PublishTierPolicyOutput> {
  const draft = await lockDraft(scope, revision);
  allowed(checkTierPolicy(toPolicy(draft)));
  if (!draft.previewFinishedAt) throw new AppError('tier-policy-not-previewed');
  const previous = await findPublished(scope);
  if (previous) {
    Object.assign(previous, { state: 'superseded', supersededAt: scope.now });
    // One version in force at a time is a key, so the old one goes first.
    await scope.em.flush();
  }
  const championCount = await countChampions(scope);
  const publishedById = ownMemberId(scope);
  Object.assign(draft, { state: 'published', publishedAt: scope.now, publishedById, championCount });
  await scope.em.flush();
  await scope.enqueue('replace-tiers', { version: draft.version });
  recordAudit(scope, {
    action: 'tiers.publish',
    subjectType: 'workspace',
    subjectId: scope.workspaceId,
    before: previous ? toPolicy(previous) : undefined,
    after: { version: draft.version, ...toPolicy(draft), falls: draft.falls, note: draft.note },
  });
  return toCurrentPolicy(draft, await findMemberNames(scope, [publishedById]));
}
