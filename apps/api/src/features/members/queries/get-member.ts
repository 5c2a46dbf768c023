import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { type Member, MemberEntity } from '../member.entity.ts';
import { isReached } from '../reached-accounts.ts';

/**
 * A member of the workspace whom the call reaches.
 *
 * @throws AppError `not-found`; the same for an id of another workspace, and for a member of an account that somebody else looks after where the caller
 *   reaches own accounts only
 */
export async function getMember(scope: Scope, memberId: string): Promise<Member> {
  const member = await scope.em.findOne(MemberEntity, { workspaceId: scope.workspaceId, id: memberId });
  if (!member || !(await isReached(scope, member))) throw new AppError('not-found');
  return member;
}
