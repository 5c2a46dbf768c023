import type { Scope } from '../../../db/workspace-scope.ts';
import { type Member, MemberEntity } from '../member.entity.ts';

/** The member with this address, however it is capitalised; an address of somebody who was merged leads to who they turned out to be. */
export async function findMemberByEmail(scope: Scope, email: string): Promise<Member | null> {
  const { workspaceId } = scope;
  const found = await scope.em.findOne(MemberEntity, { workspaceId, email: email.trim().toLowerCase() });
  return found?.mergedIntoId ? scope.em.findOne(MemberEntity, { workspaceId, id: found.mergedIntoId }) : found;
}
