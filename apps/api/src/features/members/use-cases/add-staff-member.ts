import type { Role } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { MemberEntity } from '../member.entity.ts';

/** Somebody of the vendor's team. */
export interface NewStaffMember {
  readonly name: string;
  readonly email: string;
  readonly title: string | null;
  readonly role: Exclude<Role, 'champion'>;
}

/** Adds a member of the vendor's team; gives the id. An address that is taken fails on its key. */
export async function addStaffMember(scope: Scope, input: NewStaffMember): Promise<string> {
  const id = scope.newId();
  const email = input.email.trim().toLowerCase();
  scope.em.create(MemberEntity, {
    workspaceId: scope.workspaceId,
    id,
    name: input.name,
    email,
    title: input.title,
    role: input.role,
    createdAt: scope.now,
    updatedAt: scope.now,
  });
  recordAudit(scope, { action: 'members.addStaff', subjectType: 'member', subjectId: id, after: { role: input.role } });
  await scope.em.flush();
  return id;
}
