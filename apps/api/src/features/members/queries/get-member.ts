import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { type Member, MemberEntity } from '../member.entity.ts';

/**
 * A member of the workspace.
 *
 * @throws AppError `not-found`; the same for an id of another workspace
 */
export async function getMember(scope: Scope, memberId: string): Promise<Member> {
  const member = await scope.em.findOne(MemberEntity, { workspaceId: scope.workspaceId, id: memberId });
  if (!member) throw new AppError('not-found');
  return member;
}
