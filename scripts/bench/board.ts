import { randomUUID } from 'node:crypto';
import { connectOrm } from '../../apps/api/src/db/orm.ts';
import { inWorkspace, type Scope, systemActor } from '../../apps/api/src/db/workspace-scope.ts';
import type { Deps } from '../../apps/api/src/deps/deps.ts';
import type { BoardPlacing } from '../../apps/api/src/features/leaderboards/keeping/board-placing.ts';
import { moveOnBoard } from '../../apps/api/src/features/leaderboards/keeping/move-on-board.ts';
import { readHolders } from '../../apps/api/src/features/leaderboards/queries/read-holders.ts';
import { readRank } from '../../apps/api/src/features/leaderboards/queries/read-rank.ts';
import { countBoard, readSpan } from '../../apps/api/src/features/leaderboards/queries/read-span.ts';
import { createWorkspace } from '../../apps/api/src/features/workspace/index.ts';
import { neighbourSpan } from '../../packages/points-engine/src/index.ts';
import { benchDeps } from '../measuring/bench-deps.ts';
import { defineBench } from '../measuring/define-bench.ts';
import { query } from '../database/query.ts';
import { fillBoard } from './board/fill-board.ts';
import { countAbove, numberAll } from './board/plain-ranks.ts';

const SIZES = [10_000, 100_000, 1_000_000] as const;
const LOOKS = 300;
const PLAIN_LOOKS = 15;
const MOVES_AT_ONCE = 500;
const MOVE_ROUNDS = 10;
const RANK_MS_MAX = 5;
/** How much more a logarithm asks for at the largest board than at the smallest. */
const GROWTH_MAX = Math.log(SIZES.at(-1) ?? 1) / Math.log(SIZES[0]);

interface Board {
  readonly size: number;
  readonly workspaceId: string;
  readonly boardId: string;
  readonly holderIds: readonly string[];
}

/** Whether a board of a million costs what one of ten thousand does. */
export const board = defineBench({
  summary: 'top 100, neighbours and my rank on boards of 10,000, 100,000 and 1,000,000 champions',
  method: [
    `Each look is a read transaction of its own under row-level security, as a request makes it: ${LOOKS} looks of random champions by turns on every board; the median counts.`,
    'Top 100 and neighbours come with names and accounts; neighbours with the rank they are found by. Plain: the same rank by counting who stands above, and by numbering the whole board.',
    `Moves: ${MOVES_AT_ONCE} champions at once to other points, in one transaction, ${MOVE_ROUNDS} times.`,
    `Holds when each grows by no more than a logarithm does (${GROWTH_MAX.toFixed(1)} times over a hundredfold) and my rank takes under ${RANK_MS_MAX} ms at 1,000,000.`,
  ],
  async run({ step, startDatabase, onEnd }) {
    const database = await startDatabase({ durable: false });
    const orm = await connectOrm(database.url);
    onEnd(() => orm.close());
    const deps = benchDeps(database.url, orm, onEnd);
    const boards: Board[] = [];
    for (const size of SIZES) {
      boards.push(await step(`Filling a board of ${size.toLocaleString('en')}`, () => makeBoard(deps, size)));
    }
    await query(database.url, 'vacuum analyze');

    const looks = { top, neighbours, rank } as const;
    const times = new Map<string, number[]>();
    await step('Looking', async (tellShare) => {
      for (let turn = -30; turn < LOOKS; turn += 1) {
        for (const one of boards) {
          for (const [name, look] of Object.entries(looks)) {
            const milliseconds = await timed(() => read<unknown>(deps, one, (scope) => look(scope, one)));
            // The first turns warm up connections and caches.
            if (turn >= 0) pushTo(times, `${name} ${one.size}`, milliseconds);
          }
        }
        tellShare((turn + 30) / (LOOKS + 30));
      }
    });
    await step('The plain ways', async () => {
      for (let turn = 0; turn < PLAIN_LOOKS; turn += 1) {
        for (const one of boards) {
          const holderId = someone(one);
          const [counting, numbering] = [countAbove, numberAll].map(
            (plain) => () => read(deps, one, (scope) => plain(scope, one.boardId, holderId)),
          );
          pushTo(times, `counting ${one.size}`, await timed(counting ?? nothing));
          pushTo(times, `numbering ${one.size}`, await timed(numbering ?? nothing));
        }
      }
    });
    await step('Moving', async () => {
      for (let turn = 0; turn < MOVE_ROUNDS; turn += 1) {
        for (const one of boards) {
          pushTo(times, `moves ${one.size}`, await timed(() => write(deps, one, (scope) => move(scope, one))));
        }
      }
    });
    const wrong = await step('Counting again', () => countWrongRanks(deps, boards));

    const at = (name: string, size: number) => median(times.get(`${name} ${size}`) ?? []);
    const [least, most] = [SIZES[0], SIZES.at(-1) ?? 0];
    const growth = Object.fromEntries(
      [...Object.keys(looks), 'moves'].map((name) => [name, at(name, most) / at(name, least)]),
    );
    const slow = (size: number) => percentile(times.get(`rank ${size}`) ?? [], 0.95);
    const pass =
      wrong === 0 &&
      at('rank', most) < RANK_MS_MAX &&
      ['top', 'neighbours', 'rank'].every((name) => (growth[name] ?? 9) <= GROWTH_MAX);
    return {
      pass,
      verdict: `My rank at ${most.toLocaleString('en')}: ${at('rank', most).toFixed(2)} ms, 19 of 20 under ${slow(most).toFixed(2)} ms, ${(at('counting', most) / at('rank', most)).toFixed(0)} times as fast as counting; ${wrong} ranks differ from counting. Over a hundredfold board: ${Object.entries(
        growth,
      )
        .map(([name, times_]) => `${name} × ${times_.toFixed(2)}`)
        .join(', ')}.`,
      rows: SIZES.map((size) => ({
        champions: size.toLocaleString('en'),
        'top 100 ms': at('top', size).toFixed(2),
        'neighbours ms': at('neighbours', size).toFixed(2),
        'my rank ms': at('rank', size).toFixed(2),
        '19 of 20 under ms': slow(size).toFixed(2),
        'counting ms': at('counting', size).toFixed(2),
        'numbering ms': at('numbering', size).toFixed(1),
        'counting / my rank': (at('counting', size) / at('rank', size)).toFixed(1),
        [`${MOVES_AT_ONCE} moves ms`]: at('moves', size).toFixed(1),
      })),
      figures: {
        rankMillisecondsAtMillion: at('rank', most),
        rankMillisecondsAtMillionP95: slow(most),
        rankGrowth: growth.rank ?? 0,
        topGrowth: growth.top ?? 0,
        neighboursGrowth: growth.neighbours ?? 0,
        movesGrowth: growth.moves ?? 0,
        countingToRankAtMillion: at('counting', most) / at('rank', most),
        wrongRanks: wrong,
      },
    };
  },
});

async function makeBoard(deps: Deps, size: number): Promise<Board> {
  const workspaceId = await createWorkspace(deps, {
    slug: `board-${size}`,
    name: 'Bench',
    accent: '#a8501f',
    timeZone: 'UTC',
  });
  return inWorkspace(deps, { workspaceId, actor: systemActor, requestId: 'bench' }, async (scope) => {
    const boardId = await fillBoard(scope, size);
    const rows = await scope.em.execute<{ id: string }[]>(
      `select holder_id as id from board_entry where workspace_id = ? order by md5(holder_id::text) limit 2000`,
      [workspaceId],
    );
    return { size, workspaceId, boardId, holderIds: rows.map(({ id }) => id) };
  });
}

function read<Result>(deps: Deps, { workspaceId }: Board, work: (scope: Scope) => Promise<Result>): Promise<Result> {
  return inWorkspace(deps, { workspaceId, actor: systemActor, requestId: 'bench', readOnly: true }, work);
}

function write<Result>(deps: Deps, { workspaceId }: Board, work: (scope: Scope) => Promise<Result>): Promise<Result> {
  return inWorkspace(deps, { workspaceId, actor: systemActor, requestId: 'bench' }, work);
}

async function top(scope: Scope, { boardId }: Board) {
  const lines = await readSpan(scope, { boardId, first: 1, count: 100 });
  return readHolders(
    scope,
    'all',
    lines.map(({ holderId }) => holderId),
  );
}

async function neighbours(scope: Scope, one: Board) {
  const own = await readRank(scope, one.boardId, someone(one));
  const { first, last } = neighbourSpan(own?.rank ?? 1, await countBoard(scope, one.boardId), 2);
  const lines = await readSpan(scope, { boardId: one.boardId, first, count: last - first + 1 });
  return readHolders(
    scope,
    'all',
    lines.map(({ holderId }) => holderId),
  );
}

function rank(scope: Scope, one: Board) {
  return readRank(scope, one.boardId, someone(one));
}

/** Five hundred people earn something at once. */
async function move(scope: Scope, { boardId, workspaceId }: Board) {
  const rows = await scope.em.execute<(Omit<BoardPlacing, 'points'> & { points: string })[]>(
    `select board_id as "boardId", holder_id as "holderId", account_id as "accountId", points, reached_at::text as "reachedAt"
       from board_entry where workspace_id = ? and board_id = ? and holder_id >= ? order by holder_id limit ?`,
    [workspaceId, boardId, randomUUID(), MOVES_AT_ONCE],
  );
  const changes = rows.map((row) => {
    const from = { ...row, points: Number(row.points) };
    return { from, to: { ...from, points: from.points + 25 * (1 + Math.floor(Math.random() * 20)) } };
  });
  await moveOnBoard(scope, changes);
}

/** After all moving: ranks by blocks that are not the rank by counting. */
async function countWrongRanks(deps: Deps, boards: readonly Board[]): Promise<number> {
  let wrong = 0;
  for (const one of boards) {
    for (const holderId of one.holderIds.slice(0, 20)) {
      const [byBlocks, plain] = await read(deps, one, async (scope) => [
        await readRank(scope, one.boardId, holderId),
        await countAbove(scope, one.boardId, holderId),
      ]);
      if (JSON.stringify(plain) !== JSON.stringify([{ rank: String(byBlocks?.rank) }])) wrong += 1;
    }
  }
  return wrong;
}

function someone({ holderIds }: Board): string {
  return holderIds[Math.floor(Math.random() * holderIds.length)] ?? '';
}

async function nothing(): Promise<void> {}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function pushTo(times: Map<string, number[]>, key: string, milliseconds: number): void {
  times.set(key, [...(times.get(key) ?? []), milliseconds]);
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
