import {
  type AskDeletionInput,
  deletionWaitDays,
  type WorkspaceDeletion,
} from '@rostra/shared/workspace/delete-workspace.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { lockWorkspace } from '../../workspace/index.ts';
import { getDeletion } from '../get-deletion.ts';
import { mailDeletion } from '../mail-deletion.ts';
import { noteInInstallation } from '../note-in-installation.ts';

/**
 * Asks for the workspace and everything in it to be removed after 14 days. Every administrator is told by mail; any of them can take it back meanwhile.
 * Asked again while it waits, it stays as it is.
 *
 * @throws AppError `sign-in-not-recent`; `invalid-input` at `slug` when it is not this workspace's address
 */
export async function askDeletion(scope: Scope, { slug }: AskDeletionInput): Promise<WorkspaceDeletion> {
  requireRecentSignIn(scope);
  const workspace = await lockWorkspace(scope);
  if (slug.trim().toLowerCase() !== workspace.slug) {
    throw new AppError('invalid-input', {}, [{ path: 'slug', message: 'invalid' }]);
  }
  const isAsked = workspace.deletionDueAt !== null && workspace.deletionDueAt !== undefined;
  const dueAt = workspace.deletionDueAt ?? daysAfter(scope.now, workspace.timeZone);
  recordAudit(scope, {
    action: 'workspace.askDeletion',
    subjectType: 'workspace',
    subjectId: scope.workspaceId,
    after: { dueAt: dueAt.toISOString() },
  });
  if (!isAsked) {
    Object.assign(workspace, {
      deletionAskedAt: scope.now,
      deletionAskedById: scope.actor.memberId,
      deletionDueAt: dueAt,
    });
    await noteInInstallation(scope, 'deletion-asked', workspace);
    await mailDeletion(scope, { dueAt });
  }
  await scope.em.flush();
  return getDeletion(scope);
}

/** At the same time of day in the workspace's zone. */
function daysAfter(at: Date, timeZone: string): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return new Date(local.add({ days: deletionWaitDays }).epochMilliseconds);
}
