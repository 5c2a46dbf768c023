import type {
  SaveTierPolicyDraftInput,
  SaveTierPolicyDraftOutput,
} from '@rostra/shared/tiers/save-tier-policy-draft.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownMemberId } from '../../members/index.ts';
import { viewDraft } from '../queries/view-draft.ts';
import { type TierPolicyVersion, TierPolicyVersionEntity } from '../tier-policy-version.entity.ts';
import { toColumns, toPolicy } from '../tier-policy.mapper.ts';
import { findDraft, forgetPreview, lockDraft, nextVersion } from '../tier-policy.repository.ts';

/**
 * Begins or saves the one draft of tiers, and throws away what was worked out for it. Of two who read the same revision one is kept.
 *
 * @throws AppError `changed-meanwhile`, `not-found` when the draft was put in force or thrown away
 */
export async function saveTierPolicyDraft(
  scope: Scope,
  input: SaveTierPolicyDraftInput,
): Promise<SaveTierPolicyDraftOutput> {
  const draft = input.revision === 0 ? await begin(scope) : await lockDraft(scope, input.revision);
  const before = input.revision === 0 ? undefined : { ...toPolicy(draft), falls: draft.falls, note: draft.note };
  const { kind, windowMonths, thresholds, keptMonths, graceDays, falls, note } = input;
  const terms = { kind, windowMonths, thresholds, keptMonths, graceDays };
  Object.assign(draft, toColumns(terms), { falls, note, revision: draft.revision + 1 });
  Object.assign(draft, { savedAt: scope.now, savedById: ownMemberId(scope) });
  await forgetPreview(scope, draft);
  await scope.em.flush();
  recordAudit(scope, {
    action: 'tiers.saveDraft',
    subjectType: 'workspace',
    subjectId: scope.workspaceId,
    before,
    after: { ...terms, falls, note },
  });
  return viewDraft(scope, draft);
}

/** A row for the draft; the key of versions lets one of two win who begin at once. */
async function begin(scope: Scope): Promise<TierPolicyVersion> {
  const { workspaceId } = scope;
  const version = await nextVersion(scope);
  const [begun] = await scope.em.execute<unknown[]>(
    `insert into tier_policy_version (workspace_id, version, state, revision, kind, window_months, bronze, silver, gold, kept_months,
       grace_days, falls, note, saved_at, saved_by_id)
     values (?, ?, 'draft', 0, 'rolling', 0, 0, 0, 0, 0, 0, 'as-promised', '', ?, ?) on conflict do nothing returning version`,
    [workspaceId, version, scope.now, ownMemberId(scope)],
  );
  if (!begun) throw new AppError('changed-meanwhile', { revision: (await findDraft(scope))?.revision ?? 1 });
  return scope.em.findOneOrFail(TierPolicyVersionEntity, { workspaceId, version });
}
