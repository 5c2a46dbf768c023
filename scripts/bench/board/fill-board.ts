import { type Scope } from '../../../apps/api/src/db/workspace-scope.ts';
import { cutAnew } from '../../../apps/api/src/features/leaderboards/keeping/cut-blocks.ts';
import { ensureBoards } from '../../../apps/api/src/features/leaderboards/keeping/ensure-boards.ts';
import { ensureSeasons } from '../../../apps/api/src/features/leaderboards/keeping/ensure-seasons.ts';
import { readOpenSeasons } from '../../../apps/api/src/features/leaderboards/keeping/read-open-seasons.ts';

const PER_ACCOUNT = 50;

/**
 * A running season with so many champions on its board, written in bulk. Points are multiples of 25 and few have many, as in life, so that
 * thousands share a number and the order within it counts.
 *
 * @returns the board's id
 */
export async function fillBoard(scope: Scope, champions: number): Promise<string> {
  const { workspaceId } = scope;
  const accounts = Math.ceil(champions / PER_ACCOUNT);
  await scope.em.execute(
    `insert into account (workspace_id, id, name, created_at, updated_at)
     select ?::uuid, md5(?::text || 'account' || n)::uuid, 'Account ' || n, now(), now() from generate_series(1, ?::int) n`,
    [workspaceId, workspaceId, accounts],
  );
  await scope.em.execute(
    `insert into member (workspace_id, id, email, name, role, account_id, tier, created_at, updated_at)
     select ?::uuid, md5(?::text || n)::uuid, 'champion-' || n || '@bench.example', 'Champion ' || n, 'champion',
            md5(?::text || 'account' || (n % ?::int + 1))::uuid, 'none', now(), now()
       from generate_series(1, ?::int) n`,
    [workspaceId, workspaceId, workspaceId, accounts, champions],
  );
  await ensureSeasons(scope);
  const [season] = await readOpenSeasons(scope);
  if (!season) throw new Error('no season is running');
  const boardOf = await ensureBoards(scope, season.id, []);
  const boardId = boardOf({ kind: 'all', segment: '' });
  await scope.em.execute(
    `insert into board_entry (workspace_id, board_id, holder_id, account_id, points, reached_at)
     select workspace_id, ?::uuid, id, account_id, 25 + 25 * floor(200 * power(random(), 3)),
            ?::timestamptz + random() * interval '80 days'
       from member where workspace_id = ?`,
    [boardId, season.startsAt, workspaceId],
  );
  await cutAnew(scope, boardId);
  return boardId;
}
