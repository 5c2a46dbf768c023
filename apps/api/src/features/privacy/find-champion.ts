import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { getMember, type Member } from '../members/index.ts';

/**
 * A champion whose data this is about. Staff are no champions: who leaves the vendor's team is deactivated, as what they decided for others has to
 * stay theirs.
 *
 * @throws AppError `not-found`, also for staff, for who was merged into somebody else, and for who is erased already
 */
export async function findChampion(scope: Scope, memberId: string): Promise<Member> {
  const member = await getMember(scope, memberId);
  if (member.role !== 'champion' || member.mergedIntoId || member.erasedAt) throw new AppError('not-found');
  return member;
}
