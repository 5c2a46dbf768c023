import type { EraseStaffInput } from '@rostra/shared/privacy/erase-staff.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { changeStaffMember } from '../../members/index.ts';
import { endSessionsOf, requireRecentSignIn } from '../../sessions/index.ts';
import { emptyPersonalData } from '../erasing/empty-personal-data.ts';
import { findPerson } from '../erasing/find-person.ts';
import { markErased } from '../erasing/mark-erased.ts';

/**
 * Takes everything personal about somebody who left the team away, at once and for good. What they decided for others stays, by "Former team member";
 * accounts they looked after are nobody's. Their access has to be off before, so that nobody is let go by the way. Locks the administrators' rows.
 *
 * @throws AppError `sign-in-not-recent`, `not-found` for a champion and for who is erased already, `own-role`, `last-admin`, `staff-still-active`
 */
export async function eraseStaff(scope: Scope, { memberId }: EraseStaffInput): Promise<null> {
  requireRecentSignIn(scope);
  const { before } = await changeStaffMember(scope, { memberId, isActive: false });
  if (before.deactivatedAt === null) throw new AppError('staff-still-active');
  await endSessionsOf(scope, memberId);
  await scope.em.flush();
  const person = await findPerson(scope, memberId);
  await emptyPersonalData(scope, person);
  await markErased(scope, person);
  recordAudit(scope, {
    action: 'privacy.eraseStaff',
    subjectType: 'member',
    subjectId: memberId,
    after: { role: before.role },
  });
  return null;
}
