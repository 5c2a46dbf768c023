import type { ErasureRow, ListErasuresInput, ListErasuresOutput } from '@rostra/shared/privacy/list-erasures.contract';
import type { ErasureState } from '@rostra/shared/privacy/erasure-request.schema';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { readOpen } from '../read-open.ts';

interface RequestRow {
  readonly id: string;
  readonly state: ErasureState;
  readonly askedAt: Date;
  readonly dueAt: Date;
  readonly endedAt: Date | null;
  readonly memberId: string;
  readonly name: string;
  readonly account: string | null;
  readonly endedBy: string | null;
  readonly isOwn: boolean;
}

/** Requests to be erased: those that wait first, the most urgent of them first, then what is over, the latest first. */
export async function listErasures(scope: Scope, input: ListErasuresInput): Promise<ListErasuresOutput> {
  const { page, pageSize, state } = input;
  const values = [scope.workspaceId, state ?? null, state ?? null];
  const where = 'where e.workspace_id = ? and (?::text is null or e.state = ?)';
  const [count] = await scope.em.execute<{ total: number }[]>(
    `select count(*)::int as total from erasure_request e ${where}`,
    values,
  );
  const rows = await scope.em.execute<RequestRow[]>(
    `select e.id, e.state, e.asked_at as "askedAt", e.due_at as "dueAt", e.ended_at as "endedAt", e.member_id as "memberId", m.name,
            a.name as account, s.name as "endedBy", e.asked_by_id = e.member_id as "isOwn"
       from erasure_request e
       join member m on m.workspace_id = e.workspace_id and m.id = e.member_id
       left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id
       left join member s on s.workspace_id = e.workspace_id and s.id = e.ended_by_id
       ${where}
      order by (e.state = 'waiting') desc, case when e.state = 'waiting' then e.due_at end, e.ended_at desc, e.id limit ? offset ?`,
    [...values, pageSize, (page - 1) * pageSize],
  );
  const waiting = rows.filter((row) => row.state === 'waiting').map(({ memberId }) => memberId);
  const open = await readOpen(scope, waiting);
  return { rows: rows.map((row) => toRow(row, open.get(row.memberId))), total: count?.total ?? 0, page, pageSize };
}

function toRow(row: RequestRow, open: ErasureRow['open'] | undefined): ErasureRow {
  const { memberId, name, account, askedAt, dueAt, endedAt, ...rest } = row;
  const { redemptions, submissions, betas, available } = (row.state === 'waiting' && open) || NOTHING;
  return {
    ...rest,
    member: { id: memberId, name, account },
    askedAt: wireInstant(askedAt),
    dueAt: wireInstant(dueAt),
    endedAt: wireInstant(endedAt),
    open: { redemptions, submissions, betas, available },
  };
}

const NOTHING = { redemptions: 0, submissions: 0, betas: 0, available: 0 };
