import type { InviteStaffInput, InviteStaffOutput } from '@rostra/shared/staff/invite-staff.contract';
import { isUniqueViolation } from '../../../db/is-unique-violation.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { findMemberByEmail } from '../../members/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { holdSender } from '../hold-sender.ts';
import { invitationToken } from '../invitation-token.ts';
import { mailInvitation } from '../mail-invitation.ts';
import { StaffInvitationEntity } from '../staff-invitation.entity.ts';

/**
 * Invites somebody to the team by mail. The invitation stands as long as its sender is an active administrator.
 *
 * @throws AppError `sign-in-not-recent`, `not-allowed`, `staff-exists`, `staff-is-champion`, `invitation-open`, `too-many-requests`
 */
export async function inviteStaff(scope: Scope, input: InviteStaffInput): Promise<InviteStaffOutput> {
  requireRecentSignIn(scope);
  const senderId = await holdSender(scope);
  const email = input.email.trim().toLowerCase();
  const member = await findMemberByEmail(scope, email);
  if (member) throw new AppError(member.role === 'champion' ? 'staff-is-champion' : 'staff-exists');
  const invitation = scope.em.create(StaffInvitationEntity, {
    workspaceId: scope.workspaceId,
    id: scope.newId(),
    email,
    name: input.name,
    role: input.role,
    state: 'open',
    invitedById: senderId,
    memberId: null,
    createdAt: scope.now,
    expiresAt: new Date(scope.now.getTime() + invitationToken.lifeMs),
  });
  await flushNew(scope);
  const expiresAt = await mailInvitation(scope, invitation);
  recordAudit(scope, {
    action: 'staff.invite',
    subjectType: 'staff-invitation',
    subjectId: invitation.id,
    after: { role: input.role },
  });
  return { invitationId: invitation.id, expiresAt: expiresAt.toISOString() };
}

async function flushNew(scope: Scope): Promise<void> {
  try {
    await scope.em.flush();
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('invitation-open');
    throw error;
  }
}
