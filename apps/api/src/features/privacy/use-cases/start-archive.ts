import type { StartArchiveForInput, StartArchiveOutput } from '@rostra/shared/privacy/start-archive.contract';
import { isUniqueViolation } from '../../../db/is-unique-violation.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownMemberId } from '../../members/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { archivePartsCount } from '../archive/archive-parts.ts';
import { DataArchiveEntity } from '../data-archive.entity.ts';
import { findChampion } from '../find-champion.ts';
import { toArchive } from '../privacy.mapper.ts';

/**
 * Has a job write everything about a champion into one archive, for the champion or for an administrator who was asked by mail.
 *
 * @throws AppError `sign-in-not-recent`, `archive-running`, `not-found`
 */
export async function startArchive(
  scope: Scope,
  { memberId }: Pick<StartArchiveForInput, 'memberId'>,
): Promise<StartArchiveOutput> {
  requireRecentSignIn(scope);
  await findChampion(scope, memberId);
  const { workspaceId, now } = scope;
  const stored = scope.em.create(DataArchiveEntity, {
    workspaceId,
    id: scope.newId(),
    memberId,
    askedById: ownMemberId(scope),
    askedAt: now,
    state: 'queued',
    partsTotal: archivePartsCount,
  });
  await flushAsOnly(scope);
  recordAudit(scope, { action: 'privacy.startArchive', subjectType: 'member', subjectId: memberId });
  await scope.enqueue('write-archive', { archiveId: stored.id });
  return toArchive(stored);
}

async function flushAsOnly(scope: Scope): Promise<void> {
  try {
    await scope.em.flush();
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('archive-running');
    throw error;
  }
}
