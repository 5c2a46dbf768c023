import type { ChangeStaffRoleInput, SwitchStaffInput } from '@rostra/shared/staff/change-staff.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { changeStaffMember } from '../../members/index.ts';
import { endSessionsOf, requireRecentSignIn } from '../../sessions/index.ts';
import { endInvitationsOf } from '../end-invitations.ts';

/**
 * Gives somebody of the team another role. Everything they are signed in with ends: what a session may do never changes under it. With the role of an
 * administrator the open invitations end that they sent.
 *
 * @throws AppError `sign-in-not-recent`, `not-found`, `own-role`, `last-admin`
 */
export async function changeStaffRole(scope: Scope, { memberId, role }: ChangeStaffRoleInput): Promise<null> {
  requireRecentSignIn(scope);
  const { before } = await changeStaffMember(scope, { memberId, role });
  await endSessionsOf(scope, memberId);
  if (before.role === 'admin' && role !== 'admin') await endInvitationsOf(scope, memberId);
  recordAudit(scope, {
    action: 'staff.changeRole',
    subjectType: 'member',
    subjectId: memberId,
    before: { role: before.role },
    after: { role },
  });
  return null;
}

/**
 * Switches somebody's access off; asks for no recent sign-in, because it has to be quick. Everything they are signed in with ends at once, and so do the
 * open invitations that they sent; what they did stays theirs.
 *
 * @throws AppError `not-found`, `own-role`, `last-admin`
 */
export async function deactivateStaff(scope: Scope, { memberId }: SwitchStaffInput): Promise<null> {
  await changeStaffMember(scope, { memberId, isActive: false });
  await endSessionsOf(scope, memberId);
  await endInvitationsOf(scope, memberId);
  recordAudit(scope, { action: 'staff.deactivate', subjectType: 'member', subjectId: memberId });
  return null;
}

/**
 * Switches somebody's access on again; they sign in anew.
 *
 * @throws AppError `sign-in-not-recent`, `not-found`, `own-role`
 */
export async function reactivateStaff(scope: Scope, { memberId }: SwitchStaffInput): Promise<null> {
  requireRecentSignIn(scope);
  await changeStaffMember(scope, { memberId, isActive: true });
  recordAudit(scope, { action: 'staff.reactivate', subjectType: 'member', subjectId: memberId });
  return null;
}
