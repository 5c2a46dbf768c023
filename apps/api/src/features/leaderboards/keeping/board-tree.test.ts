import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scope } from '../../../db/workspace-scope.ts';
import { buildWorkspace } from '../../../testing/build-people.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { readRank } from '../queries/read-rank.ts';
import { countBoard, readSpan } from '../queries/read-span.ts';
import type { BoardPlacing, PlacingChange } from './board-placing.ts';
import { cutAnew } from './cut-blocks.ts';
import { ensureBoards } from './ensure-boards.ts';
import { ensureSeasons } from './ensure-seasons.ts';
import { moveOnBoard } from './move-on-board.ts';
import { readOpenSeasons } from './read-open-seasons.ts';

/** Enough for blocks of level 2 to be cut: more than 256 blocks of 256 entries. */
const LONG = 70_000;

const api = useTestApi();

async function emptyBoard(scope: Scope): Promise<string> {
  await ensureSeasons(scope);
  const [season] = await readOpenSeasons(scope);
  return (await ensureBoards(scope, season!.id, []))({ kind: 'all', segment: '' });
}

/** Every entry in the order of the board, by sorting all of them. */
async function wholeBoard(scope: Scope, boardId: string) {
  const rows = await scope.em.execute<(Omit<BoardPlacing, 'points'> & { points: string })[]>(
    `select board_id as "boardId", holder_id as "holderId", account_id as "accountId", points, reached_at::text as "reachedAt"
       from board_entry where workspace_id = ? and board_id = ? order by points desc, reached_at, holder_id`,
    [scope.workspaceId, boardId],
  );
  return rows.map((row) => ({ ...row, points: Number(row.points) }));
}

/** Blocks hold what is in them, on both levels. */
async function faultyBlocks(scope: Scope, boardId: string): Promise<unknown[]> {
  return scope.em.execute(
    `with blocks as (
       select b.*, lead(from_descending, 1, 9223372036854775807) over w as next_descending,
              lead(from_reached_at, 1, 'infinity') over w as next_reached_at,
              lead(from_holder_id, 1, 'ffffffff-ffff-ffff-ffff-ffffffffffff') over w as next_holder_id
         from board_block b where workspace_id = ? and board_id = ?
       window w as (partition by level order by from_descending, from_reached_at, from_holder_id))
     select level, entries, counted from blocks b cross join lateral (
       select count(*)::int as counted from board_entry e
        where e.workspace_id = b.workspace_id and e.board_id = b.board_id
          and (e.descending, e.reached_at, e.holder_id) >= (b.from_descending, b.from_reached_at, b.from_holder_id)
          and (e.descending, e.reached_at, e.holder_id) < (b.next_descending, b.next_reached_at, b.next_holder_id)) c
      where entries <> counted or (level = 1 and entries > 512)`,
    [scope.workspaceId, boardId],
  );
}

async function expectRight(scope: Scope, boardId: string, ranks: readonly number[]) {
  const plain = await wholeBoard(scope, boardId);
  expect(await countBoard(scope, boardId)).toBe(plain.length);
  for (const rank of ranks.filter((each) => each > 0 && each <= plain.length)) {
    expect(await readRank(scope, boardId, plain[rank - 1]!.holderId)).toEqual({
      rank,
      points: plain[rank - 1]!.points,
    });
    const span = await readSpan(scope, { boardId, first: rank, count: 5 });
    expect(span.map(({ holderId }) => holderId)).toEqual(
      plain.slice(rank - 1, rank + 4).map(({ holderId }) => holderId),
    );
    expect(span.map((entry) => entry.rank)).toEqual(span.map((_, index) => rank + index));
  }
  expect(await readSpan(scope, { boardId, first: plain.length + 1, count: 5 })).toEqual([]);
}

describe('the blocks of a board', () => {
  it('tell the rank that sorting everybody tells, whatever moves were made', async () => {
    const holders = Array.from(
      { length: 40 },
      (_, index) => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    );
    const step = fc.record({
      holder: fc.constantFrom(...holders),
      points: fc.integer({ min: 0, max: 4 }),
      day: fc.integer({ min: 1, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 20 }), { minLength: 1, maxLength: 6 }), async (batches) => {
        const workspaceId = await buildWorkspace(api);
        await api.inWorkspace(workspaceId, async (scope) => {
          const boardId = await emptyBoard(scope);
          const standing = new Map<string, BoardPlacing>();
          for (const batch of batches) {
            const wanted = new Map(batch.map((one) => [one.holder, one]));
            const changes = [...wanted.values()].flatMap(({ holder, points, day }): PlacingChange[] => {
              const from = standing.get(holder) ?? null;
              const place = {
                boardId,
                holderId: holder,
                accountId: null,
                points,
                reachedAt: `2026-03-0${day} 00:00:00+00`,
              };
              const to = points === 0 ? null : place;
              if (to) standing.set(holder, to);
              else standing.delete(holder);
              return from || to ? [{ from, to }] : [];
            });
            await moveOnBoard(scope, changes);
          }
          await expectRight(scope, boardId, [1, 2, 7, standing.size]);
          expect(await faultyBlocks(scope, boardId)).toEqual([]);
        });
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('are cut when they grow, on both levels, and stay right under moves and anew', async () => {
    const workspaceId = await buildWorkspace(api);
    await api.inWorkspace(workspaceId, async (scope) => {
      const boardId = await emptyBoard(scope);
      await scope.em.execute(
        `insert into board_entry (workspace_id, board_id, holder_id, points, reached_at)
         select ?::uuid, ?::uuid, md5(n::text)::uuid, 25 + 25 * (n % 120), timestamptz '2026-02-01' + n % 7 * interval '1 day'
           from generate_series(1, ?::int) n`,
        [workspaceId, boardId, LONG],
      );
      await cutAnew(scope, boardId);
      const levels = () =>
        scope.em.execute<{ level: number; blocks: number }[]>(
          `select level, count(*)::int as blocks from board_block where board_id = ? group by level order by level`,
          [boardId],
        );
      expect((await levels())[1]!.blocks).toBeGreaterThan(1);
      // A thousand people come to stand between the same two, twice.
      for (const points of [1_510, 1_512]) {
        const plain = (await wholeBoard(scope, boardId)).slice(-1_000);
        await moveOnBoard(
          scope,
          plain.map((from) => ({ from, to: { ...from, points } })),
        );
      }
      await expectRight(scope, boardId, [1, 255, 257, 12_345, 34_999, 69_998, LONG]);
      expect(await faultyBlocks(scope, boardId)).toEqual([]);
      await cutAnew(scope, boardId);
      await expectRight(scope, boardId, [1, 40_000, LONG]);
      expect(await faultyBlocks(scope, boardId)).toEqual([]);
    });
  }, 60_000);
});
