import type {
  DiscardTierPolicyDraftInput,
  DiscardTierPolicyDraftOutput,
} from '@rostra/shared/tiers/discard-tier-policy-draft.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { toPolicy } from '../tier-policy.mapper.ts';
import { forgetPreview, lockDraft } from '../tier-policy.repository.ts';

/**
 * Throws the draft away, with what was worked out for it.
 *
 * @throws AppError `not-found`, `changed-meanwhile`
 */
export async function discardTierPolicyDraft(
  scope: Scope,
  { revision }: DiscardTierPolicyDraftInput,
): Promise<DiscardTierPolicyDraftOutput> {
  const draft = await lockDraft(scope, revision);
  const { version } = draft;
  await forgetPreview(scope, draft);
  recordAudit(scope, {
    action: 'tiers.discardDraft',
    subjectType: 'workspace',
    subjectId: scope.workspaceId,
    before: { ...toPolicy(draft), falls: draft.falls, note: draft.note },
  });
  scope.em.remove(draft);
  await scope.em.flush();
  return { version };
}
