import type { ListStaffInput, ListStaffOutput, StaffRow, StaffState } from '@rostra/shared/staff/list-staff.contract';
import type { StaffRole } from '@rostra/shared/staff/staff-role';
import { likePattern } from '../../../db/like-pattern.ts';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';

interface StaffRecord {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly state: StaffState;
  readonly expiresAt: Date | string | null;
  readonly passkeys: number;
  readonly seenAt: Date | string | null;
  readonly invitedBy: string | null;
}

/** Members of the team and open invitations to it, as one list. */
const TEAM = `
  select id, name, email, role, case when deactivated_at is null then 'active' else 'deactivated' end as state, null::timestamptz as expires_at, null::uuid as invited_by_id
    from member where workspace_id = ? and role <> 'champion' and merged_into_id is null and erased_at is null
  union all
  select id, name, email, role, case when expires_at > ? then 'invited' else 'expired' end, expires_at, invited_by_id
    from staff_invitation where workspace_id = ? and state = 'open'`;

/** A page of the team, by name: one count and one page query. Passkeys and sessions are looked up for the rows of the page alone. */
export async function listStaff(scope: Scope, input: ListStaffInput): Promise<ListStaffOutput> {
  const { page, pageSize } = input;
  const { workspaceId } = scope;
  const { where, values } = conditions(scope, input);
  const [count] = await scope.em.execute<{ total: number }[]>(
    `select count(*)::int as total from (${TEAM}) s ${where}`,
    values,
  );
  const rows = await scope.em.execute<StaffRecord[]>(
    `with paged as (select * from (${TEAM}) s ${where} order by lower(s.name), s.id limit ? offset ?)
     select s.id, s.name, s.email, s.role, s.state, s.expires_at as "expiresAt",
            (select count(*)::int from passkey k where k.workspace_id = ? and k.member_id = s.id) as passkeys,
            (select max(coalesce(t.seen_at, t.created_at)) from token t
              where t.workspace_id = ? and t.member_id = s.id and t.purpose = 'session') as "seenAt",
            (select i.name from member i where i.workspace_id = ? and i.id = s.invited_by_id and i.erased_at is null) as "invitedBy"
       from paged s order by lower(s.name), s.id`,
    [...values, pageSize, (page - 1) * pageSize, workspaceId, workspaceId, workspaceId],
  );
  return { rows: rows.map((row) => toRow(scope, row)), total: count?.total ?? 0, page, pageSize };
}

function conditions({ workspaceId, now }: Scope, { search, role, state, id }: ListStaffInput) {
  const pattern = likePattern(search);
  const parts: { sql: string; values: readonly unknown[] }[] = [
    { sql: 'true', values: [workspaceId, now, workspaceId] },
    ...(search === '' ? [] : [{ sql: '(s.name ilike ? or s.email ilike ?)', values: [pattern, pattern] }]),
    ...(role ? [{ sql: 's.role = ?', values: [role] }] : []),
    ...(id ? [{ sql: 's.id = ?', values: [id] }] : []),
    ...(state ? [{ sql: 's.state = ?', values: [state] }] : []),
  ];
  return { where: `where ${parts.map(({ sql }) => sql).join(' and ')}`, values: parts.flatMap(({ values }) => values) };
}

function toRow(scope: Scope, { expiresAt, seenAt, ...row }: StaffRecord): StaffRow {
  return {
    ...row,
    expiresAt: wireInstant(expiresAt),
    seenAt: wireInstant(seenAt),
    isSelf: row.id === scope.actor.memberId,
  };
}
