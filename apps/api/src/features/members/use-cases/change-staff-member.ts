import type { Role } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { type Member, MemberEntity } from '../member.entity.ts';

/** What changes about somebody of the team; what is absent stays. */
export interface StaffChange {
  readonly memberId: string;
  readonly role?: Exclude<Role, 'champion'>;
  /** Whether they may come in. */
  readonly isActive?: boolean;
}

/**
 * Changes somebody of the team; gives them as they were and as they are. The administrators' rows are locked first, in the order of their ids, so that
 * of two who let each other go at once one stays.
 *
 * @throws AppError `not-found` for a champion and for who is erased too, `own-role`, `last-admin`
 */
export async function changeStaffMember(
  scope: Scope,
  change: StaffChange,
): Promise<{ readonly before: Pick<Member, 'role' | 'deactivatedAt'>; readonly member: Member }> {
  const { workspaceId } = scope;
  const admins = await lockAdmins(scope);
  const where = {
    workspaceId,
    id: change.memberId,
    role: { $ne: 'champion' as const },
    mergedIntoId: null,
    erasedAt: null,
  };
  const member = await scope.em.findOne(MemberEntity, where);
  if (!member) throw new AppError('not-found');
  if (member.id === scope.actor.memberId) throw new AppError('own-role');
  const before = { role: member.role, deactivatedAt: member.deactivatedAt };
  const stopsBeingAdmin = (change.role ?? member.role) !== 'admin' || change.isActive === false;
  if (stopsBeingAdmin && admins.length === 1 && admins[0] === member.id) throw new AppError('last-admin');
  if (change.role) member.role = change.role;
  if (change.isActive !== undefined)
    member.deactivatedAt = change.isActive ? null : (member.deactivatedAt ?? scope.now);
  member.updatedAt = scope.now;
  return { before, member };
}

async function lockAdmins(scope: Scope): Promise<string[]> {
  const rows = await scope.em.execute<{ id: string }[]>(
    `select id from member where workspace_id = ? and role = 'admin' and deactivated_at is null order by id for update`,
    [scope.workspaceId],
  );
  return rows.map(({ id }) => id);
}
