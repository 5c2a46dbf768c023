import type { InvitationOutput } from '@rostra/shared/staff/invite-staff.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { findMemberNames } from '../../members/index.ts';
import { findToken } from '../../tokens/index.ts';
import { invitationToken } from '../invitation-token.ts';
import { StaffInvitationEntity } from '../staff-invitation.entity.ts';

/**
 * What an invitation says, for who holds its link. Spends nothing: mail scanners look too.
 *
 * @throws AppError `invitation-closed`
 */
export async function getInvitation(scope: Scope, secret: string): Promise<InvitationOutput> {
  const { workspaceId } = scope;
  const token = await findToken(scope, invitationToken, secret);
  const where = token && ({ workspaceId, id: token.data.invitationId, state: 'open' } as const);
  const invitation = where && (await scope.em.findOne(StaffInvitationEntity, where));
  if (!invitation) throw new AppError('invitation-closed');
  const { name, email, role, invitedById } = invitation;
  const names = await findMemberNames(scope, [invitedById ?? null]);
  return { name, email, role, invitedBy: (invitedById && names.get(invitedById)) || null };
}
