import { LockMode } from '@mikro-orm/postgresql';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { type TierPolicyVersion, TierPolicyVersionEntity } from './tier-policy-version.entity.ts';

/** The draft of the workspace; null when nothing is being written. */
export function findDraft(scope: Scope): Promise<TierPolicyVersion | null> {
  return scope.em.findOne(TierPolicyVersionEntity, { workspaceId: scope.workspaceId, state: 'draft' });
}

/** The version in force; null while the house's own is. */
export function findPublished(scope: Scope): Promise<TierPolicyVersion | null> {
  return scope.em.findOne(TierPolicyVersionEntity, { workspaceId: scope.workspaceId, state: 'published' });
}

/**
 * The draft, locked until the transaction ends, if it is as it was read.
 *
 * @throws AppError `not-found`; `changed-meanwhile` with the present `revision`
 */
export async function lockDraft(scope: Scope, seen: number): Promise<TierPolicyVersion> {
  const draft = await scope.em.findOne(
    TierPolicyVersionEntity,
    { workspaceId: scope.workspaceId, state: 'draft' },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!draft) throw new AppError('not-found');
  if (draft.revision !== seen) throw new AppError('changed-meanwhile', { revision: draft.revision });
  return draft;
}

/** One version, locked until the transaction ends; null when it is gone. */
export function lockVersion(scope: Scope, version: number): Promise<TierPolicyVersion | null> {
  return scope.em.findOne(
    TierPolicyVersionEntity,
    { workspaceId: scope.workspaceId, version },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
}

/** The number the next version gets: after every one that was in force. */
export async function nextVersion(scope: Scope): Promise<number> {
  const [row] = await scope.em.execute<{ next: number }[]>(
    'select coalesce(max(version), 0)::int + 1 as next from tier_policy_version where workspace_id = ?',
    [scope.workspaceId],
  );
  return row?.next ?? 1;
}

/** Throws away what was worked out for a draft. */
export async function forgetPreview(scope: Scope, draft: TierPolicyVersion): Promise<void> {
  await scope.em.execute('delete from tier_preview where workspace_id = ? and version = ?', [
    scope.workspaceId,
    draft.version,
  ]);
  Object.assign(draft, { previewStartedAt: null, previewFinishedAt: null, previewAfter: null, previewHandled: 0 });
}

/** How many champions there are. */
export async function countChampions(scope: Scope): Promise<number> {
  const [row] = await scope.em.execute<{ count: number }[]>(
    `select count(*)::int as count from member where workspace_id = ? and role = 'champion' and merged_into_id is null`,
    [scope.workspaceId],
  );
  return row?.count ?? 0;
}
