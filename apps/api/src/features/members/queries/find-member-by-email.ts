import type { Scope } from '../../../db/workspace-scope.ts';
import { type Member, MemberEntity } from '../member.entity.ts';

/** The member with this address, however it is capitalised; null when there is none. */
export function findMemberByEmail(scope: Scope, email: string): Promise<Member | null> {
  return scope.em.findOne(MemberEntity, { workspaceId: scope.workspaceId, email: email.trim().toLowerCase() });
}
