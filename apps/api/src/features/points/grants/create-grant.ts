import { grantApproval } from '@rostra/points-engine';
import type { CreateGrantInput, CreateGrantOutput } from '@rostra/shared/points/create-grant.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed, AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { getMember, ownMemberId } from '../../members/index.ts';
import { GrantEntity } from './grant.entity.ts';
import { postGrant } from './post-grant.ts';
import { readGrant } from './read-grants.ts';

/**
 * Staff give a champion points. Up to the limit they are posted at once, above it the grant waits for a second person (rule 6). Locks the
 * member's balance when it posts.
 *
 * @throws AppError `not-found`, `already-merged`, `points-not-positive`, `reason-required`
 */
export async function createGrant(scope: Scope, input: CreateGrantInput): Promise<CreateGrantOutput> {
  const { memberId, statusPoints, rewardPoints, reason } = input;
  const askedById = ownMemberId(scope);
  const { role, mergedIntoId } = await getMember(scope, memberId);
  if (role !== 'champion') throw new AppError('not-found');
  if (mergedIntoId) throw new AppError('already-merged');
  const asked = { statusPoints, rewardPoints, reason, askerId: askedById, receiverId: memberId, approverId: null };
  const needsApprover = allowed(grantApproval(asked)) === 'wait';
  const grant = scope.em.create(GrantEntity, {
    workspaceId: scope.workspaceId,
    id: scope.newId(),
    memberId,
    statusPoints,
    rewardPoints,
    reason,
    state: needsApprover ? 'waiting' : 'granted',
    askedById,
    askedAt: scope.now,
    decidedAt: needsApprover ? null : scope.now,
  });
  await scope.em.flush();
  if (!needsApprover) await postGrant(scope, grant);
  recordAudit(scope, {
    action: needsApprover ? 'grants.ask' : 'grants.give',
    subjectType: 'grant',
    subjectId: grant.id,
    after: { memberId, statusPoints, rewardPoints, reason },
  });
  return readGrant(scope, grant.id);
}
