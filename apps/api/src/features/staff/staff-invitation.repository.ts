import { LockMode } from '@mikro-orm/postgresql';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { type StaffInvitation, StaffInvitationEntity } from './staff-invitation.entity.ts';

/**
 * An invitation that was neither accepted nor withdrawn, locked until the transaction ends.
 *
 * @throws AppError `not-found`, `invitation-closed`
 */
export async function lockOpenInvitation(scope: Scope, id: string): Promise<StaffInvitation> {
  const where = { workspaceId: scope.workspaceId, id };
  const invitation = await scope.em.findOne(StaffInvitationEntity, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!invitation) throw new AppError('not-found');
  if (invitation.state !== 'open') throw new AppError('invitation-closed');
  return invitation;
}
