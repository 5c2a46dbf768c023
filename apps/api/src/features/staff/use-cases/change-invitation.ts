import type { ChangeInvitationInput, InviteStaffOutput } from '@rostra/shared/staff/invite-staff.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { holdSender } from '../hold-sender.ts';
import { mailInvitation, voidLinks } from '../mail-invitation.ts';
import { lockOpenInvitation } from '../staff-invitation.repository.ts';

/**
 * Mails an invitation again, with a new link that is good for a week from now; the one before stops working. It is the caller's from then on.
 *
 * @throws AppError `sign-in-not-recent`, `not-allowed`, `not-found`, `invitation-closed`, `too-many-requests`
 */
export async function resendInvitation(
  scope: Scope,
  { invitationId }: ChangeInvitationInput,
): Promise<InviteStaffOutput> {
  requireRecentSignIn(scope);
  const senderId = await holdSender(scope);
  const invitation = await lockOpenInvitation(scope, invitationId);
  const expiresAt = await mailInvitation(scope, invitation);
  Object.assign(invitation, { expiresAt, invitedById: senderId });
  recordAudit(scope, { action: 'staff.resendInvitation', subjectType: 'staff-invitation', subjectId: invitationId });
  return { invitationId, expiresAt: expiresAt.toISOString() };
}

/**
 * Withdraws an invitation: its link stops working.
 *
 * @throws AppError `not-found`, `invitation-closed`
 */
export async function withdrawInvitation(scope: Scope, { invitationId }: ChangeInvitationInput): Promise<null> {
  const invitation = await lockOpenInvitation(scope, invitationId);
  invitation.state = 'withdrawn';
  await voidLinks(scope, [invitationId]);
  recordAudit(scope, { action: 'staff.withdrawInvitation', subjectType: 'staff-invitation', subjectId: invitationId });
  return null;
}
