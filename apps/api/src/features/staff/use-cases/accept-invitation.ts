import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { completeSignIn, type CompletedSignIn } from '../../identity/index.ts';
import { addStaffMember, findMemberByEmail } from '../../members/index.ts';
import { consumeToken } from '../../tokens/index.ts';
import { invitationToken } from '../invitation-token.ts';
import { lockOpenInvitation } from '../staff-invitation.repository.ts';

/**
 * Makes a member of somebody who was invited, and signs them in: the link proves the mailbox as a sign-in link does.
 *
 * @throws AppError `invitation-closed` for a link that was used, withdrawn, sent anew or ran out; `staff-exists`, `staff-is-champion` when somebody took
 *   the address meanwhile
 */
export async function acceptInvitation(scope: Scope, secret: string): Promise<CompletedSignIn> {
  const token = await consumeToken(scope, invitationToken, secret);
  if (!token) throw new AppError('invitation-closed');
  const invitation = await lockOpenInvitation(scope, token.data.invitationId);
  const { email, name, role } = invitation;
  const holder = await findMemberByEmail(scope, email);
  if (holder) throw new AppError(holder.role === 'champion' ? 'staff-is-champion' : 'staff-exists');
  const memberId = await addStaffMember(scope, { name, email, title: null, role });
  Object.assign(invitation, { state: 'accepted', memberId });
  recordAudit(scope, { action: 'staff.join', subjectType: 'member', subjectId: memberId, after: { role } });
  return completeSignIn(scope, memberId, 'mailbox');
}
