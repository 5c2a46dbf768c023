import { isUniqueViolation } from '../../../db/is-unique-violation.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import type { Member } from '../member.entity.ts';

/**
 * Gives a member another address, lower case.
 *
 * @throws AppError `email-taken` when somebody took it meanwhile
 */
export async function changeMemberEmail(scope: Scope, member: Member, email: string): Promise<void> {
  Object.assign(member, { email, updatedAt: scope.now });
  try {
    await scope.em.flush();
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('email-taken');
    throw error;
  }
}
