import { checkTierPolicy } from '@rostra/points-engine';
import type {
  PreviewTierPolicyInput,
  PreviewTierPolicyOutput,
} from '@rostra/shared/tiers/preview-tier-policy.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { viewDraft } from '../queries/view-draft.ts';
import { toPolicy } from '../tier-policy.mapper.ts';
import { countChampions, forgetPreview, lockDraft } from '../tier-policy.repository.ts';

/**
 * Begins to work out what the draft would do to everybody, from the start if it was worked out before: people earn meanwhile.
 *
 * @throws AppError `tier-policy-not-ready`, `not-found`, `changed-meanwhile`
 */
export async function previewTierPolicy(
  scope: Scope,
  { revision }: PreviewTierPolicyInput,
): Promise<PreviewTierPolicyOutput> {
  const draft = await lockDraft(scope, revision);
  allowed(checkTierPolicy(toPolicy(draft)));
  await forgetPreview(scope, draft);
  Object.assign(draft, { previewStartedAt: scope.now, championCount: await countChampions(scope) });
  await scope.em.flush();
  await scope.enqueue('preview-tiers', { version: draft.version, startedAt: scope.now.toISOString() });
  recordAudit(scope, {
    action: 'tiers.preview',
    subjectType: 'workspace',
    subjectId: scope.workspaceId,
    after: { ...toPolicy(draft), falls: draft.falls },
  });
  return viewDraft(scope, draft);
}
