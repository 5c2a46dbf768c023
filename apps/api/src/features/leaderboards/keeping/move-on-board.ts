import type { Scope } from '../../../db/workspace-scope.ts';
import type { BoardPlacing, PlacingChange } from './board-placing.ts';
import { cutFullBlocks } from './cut-blocks.ts';

/** Writes changed places, and with them the counts of the blocks they leave and enter. Called under the lock of the boards. */
export async function moveOnBoard(scope: Scope, changes: readonly PlacingChange[]): Promise<void> {
  if (changes.length === 0) return;
  await removePlaces(scope, changes);
  await writePlaces(scope, changes);
  await countMoves(scope, changes);
}

async function removePlaces(scope: Scope, changes: readonly PlacingChange[]): Promise<void> {
  const gone = changes.flatMap(({ from, to }) => (from && !to ? [from] : []));
  if (gone.length === 0) return;
  await scope.em.execute(
    `delete from board_entry e using jsonb_to_recordset(?::jsonb) as g("boardId" uuid, "holderId" uuid)
      where e.workspace_id = ? and e.board_id = g."boardId" and e.holder_id = g."holderId"`,
    [JSON.stringify(gone), scope.workspaceId],
  );
}

async function writePlaces(scope: Scope, changes: readonly PlacingChange[]): Promise<void> {
  const there = changes.flatMap(({ to }) => (to ? [to] : []));
  if (there.length === 0) return;
  await scope.em.execute(
    `insert into board_entry (workspace_id, board_id, holder_id, account_id, points, reached_at)
     select ?::uuid, t."boardId", t."holderId", t."accountId", t.points, t."reachedAt"
       from jsonb_to_recordset(?::jsonb)
         as t("boardId" uuid, "holderId" uuid, "accountId" uuid, points bigint, "reachedAt" timestamptz)
     on conflict (workspace_id, board_id, holder_id) do update
        set account_id = excluded.account_id, points = excluded.points, reached_at = excluded.reached_at`,
    [scope.workspaceId, JSON.stringify(there)],
  );
}

async function countMoves(scope: Scope, changes: readonly PlacingChange[]): Promise<void> {
  const moves = changes.flatMap(({ from, to }) => {
    if (from && to && from.points === to.points && from.reachedAt === to.reachedAt) return [];
    return [...(from ? [moveOf(from, -1)] : []), ...(to ? [moveOf(to, 1)] : [])];
  });
  if (moves.length === 0) return;
  const counted = await scope.em.execute<{ boardId: string; level: number; entries: number }[]>(
    `with moved as (
       select * from jsonb_to_recordset(?::jsonb)
         as m("boardId" uuid, "holderId" uuid, descending bigint, "reachedAt" timestamptz, delta int)
     ), hit as (
       select m."boardId" as board_id, l.level, b.from_descending, b.from_reached_at, b.from_holder_id, sum(m.delta)::int as delta
         from moved m
        cross join (values (1), (2)) as l(level)
        cross join lateral (
          select b.from_descending, b.from_reached_at, b.from_holder_id from board_block b
           where b.workspace_id = ? and b.board_id = m."boardId" and b.level = l.level
             and (b.from_descending, b.from_reached_at, b.from_holder_id) <= (m.descending, m."reachedAt", m."holderId")
           order by b.from_descending desc, b.from_reached_at desc, b.from_holder_id desc limit 1) b
        group by 1, 2, 3, 4, 5
     )
     update board_block b set entries = b.entries + hit.delta from hit
      where b.workspace_id = ? and b.board_id = hit.board_id and b.level = hit.level and b.from_descending = hit.from_descending
        and b.from_reached_at = hit.from_reached_at and b.from_holder_id = hit.from_holder_id
     returning b.board_id as "boardId", b.level, b.entries`,
    [JSON.stringify(moves), scope.workspaceId, scope.workspaceId],
  );
  await cutFullBlocks(scope, counted);
}

function moveOf({ boardId, holderId, points, reachedAt }: BoardPlacing, delta: 1 | -1) {
  return { boardId, holderId, descending: -points, reachedAt, delta };
}
