import type { Scope } from '../../db/workspace-scope.ts';

/** What erasing a member would end, and the points it would leave behind. */
export interface OpenThings {
  readonly available: number;
  readonly held: number;
  readonly redemptions: number;
  readonly submissions: number;
  readonly betas: number;
}

const NOTHING: OpenThings = { available: 0, held: 0, redemptions: 0, submissions: 0, betas: 0 };

/** The same for several members in one query; members without anything are there too. */
export async function readOpen(scope: Scope, memberIds: readonly string[]): Promise<ReadonlyMap<string, OpenThings>> {
  const { workspaceId } = scope;
  const rows = await scope.em.execute<
    (Omit<OpenThings, 'available' | 'held'> & Record<'id' | 'available' | 'held', string>)[]
  >(
    `select w.id, coalesce(b.available, 0) as available, coalesce(b.held, 0) as held,
            (select count(*)::int from redemption r where r.workspace_id = ? and r.member_id = w.id and r.due_at is not null) as redemptions,
            (select count(*)::int from submission s where s.workspace_id = ? and s.member_id = w.id and s.ended_at is null) as submissions,
            (select count(*)::int from enrolment e where e.workspace_id = ? and e.member_id = w.id and e.state <> 'left') as betas
       from (select jsonb_array_elements_text(?::jsonb)::uuid as id) w
       left join balance b on b.workspace_id = ? and b.member_id = w.id`,
    [workspaceId, workspaceId, workspaceId, JSON.stringify(memberIds), workspaceId],
  );
  return new Map(
    rows.map(({ id, available, held, ...counts }) => [
      id,
      { ...counts, available: Number(available), held: Number(held) },
    ]),
  );
}

/** The same for one. */
export async function readOpenOf(scope: Scope, memberId: string): Promise<OpenThings> {
  return (await readOpen(scope, [memberId])).get(memberId) ?? NOTHING;
}
