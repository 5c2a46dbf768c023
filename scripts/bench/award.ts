import { randomUUID } from 'node:crypto';
import { connectOrm } from '../../apps/api/src/db/orm.ts';
import { inWorkspace, systemActor } from '../../apps/api/src/db/workspace-scope.ts';
import type { Deps } from '../../apps/api/src/deps/deps.ts';
import { benchDeps } from '../measuring/bench-deps.ts';
import { defineBench } from '../measuring/define-bench.ts';
import { percentile } from '../measuring/percentile.ts';
import { inParallel } from './award/in-parallel.ts';
import { keptAliveCaller } from './award/kept-alive-caller.ts';
import { pgbenchPoster } from './award/pgbench.ts';
import { straightPoster } from './award/post-straight.ts';
import { serveApi } from './award/served-api.ts';
import { untilFollowedUp } from './award/until-followed-up.ts';
import { stageWork, type StagedWork, type WaitingStage } from './award/stage-work.ts';

const CHAMPIONS = 256;
const ROUNDS = 3;
/**
 * Approvals before anything is timed, and as many plain postings: everybody has a balance then, and the code of both sides is compiled. The API's own part of an
 * approval falls by a third over the first thousand, and by another fifth over the two after that.
 */
const WARM_UP = 12 * CHAMPIONS;
/** As many as come later, so that the API has opened its connections; those of the baseline are opened before they are timed, too. */
const WARM_UP_CLIENTS = 32;
/**
 * Who asks for what: approvals of a round, all of them spread over the champions or all of one. Several seconds of them, as boards, audit chain and mails follow
 * every half to two seconds.
 */
const LOADS = [
  { load: 'spread', clients: 1, approvals: 256 },
  { load: 'spread', clients: 8, approvals: 1_024 },
  { load: 'spread', clients: 32, approvals: 1_024 },
  { load: 'hot', clients: 8, approvals: 256 },
  { load: 'hot', clients: 32, approvals: 512 },
] as const;

const GOAL_RATIO = 0.5;
const GOAL_P99_MS = 250;

/** How much of the database's own speed is left when an award goes the whole way of an approval. */
export const award = defineBench({
  summary: 'approvals through the whole API path beside the same posting in plain SQL and through pgbench',
  method: [
    `${CHAMPIONS} champions; ${WARM_UP} approvals and postings before anything is timed; ${ROUNDS} rounds a load, API, SQL and pgbench by turns on the same server; the median round counts, latencies of all rounds.`,
    'API: POST /trpc/moderation.approve over HTTP to a process of its own: session, roles, idempotency, submission, award, tier, audit, mail.',
    "What follows from the baselines' postings (boards, badges) is let finish before each round of the API; what follows from its own runs beside it.",
    'SQL: one transaction through pg per award: name the workspace, lock the balance, the posting statement. Same row-level security.',
    'pgbench: the same rows from one prepared statement, every figure reckoned in SQL, no Node.',
    'Client and both servers share the machine. Compare the ratios, not the figures.',
  ],
  async run({ step, startDatabase, onEnd }) {
    const database = await startDatabase();
    const orm = await connectOrm(database.url);
    onEnd(() => orm.close());
    const deps = benchDeps(database.url, orm, onEnd);
    const total = (load: 'spread' | 'hot') =>
      LOADS.filter((one) => one.load === load).reduce((sum, { approvals }) => sum + approvals * ROUNDS, 0);
    const size = { champions: CHAMPIONS, spread: WARM_UP + total('spread'), hot: total('hot') };
    const work = await step(`Submitting ${size.spread + size.hot} times`, () => stageWork(deps, size));
    const api = await step('Starting the API', () => serveApi(database.url));
    onEnd(() => api.stop());
    const piles = { spread: [...work.spread], hot: [...work.hot] };
    const target = { url: api.url, secret: work.secret };
    await step('Warming up', async () => {
      await timeApprovals(target, piles.spread.splice(0, WARM_UP), WARM_UP_CLIENTS);
      await timeSql(database.url, { work, load: 'spread', clients: WARM_UP_CLIENTS, approvals: WARM_UP });
      await database.analyze();
    });
    const pgbench = await pgbenchPoster(database.url, work, onEnd);

    const results: LoadResult[] = [];
    for (const { load, clients, approvals } of LOADS) {
      const rounds: Round[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await untilFollowedUp(deps, work.workspaceId);
        const measured = await step(`${load}, ${clients} clients, round ${round + 1}`, async () => ({
          api: await timeApprovals(target, piles[load].splice(0, approvals), clients),
          sql: await timeSql(database.url, { work, load, clients, approvals }),
          pgbench: pgbench ? await pgbench.perSecond(clients, load) : Number.NaN,
        }));
        rounds.push(measured);
      }
      results.push(summarize(load, clients, rounds));
    }
    const awards = await countAwards(deps, work);
    const expected = size.spread + size.hot;
    const spread8 = results.find(({ load, clients }) => load === 'spread' && clients === 8);
    const hot32 = results.find(({ load, clients }) => load === 'hot' && clients === 32);
    const isFast = (spread8?.ratio ?? 0) >= GOAL_RATIO && (hot32?.p99 ?? Infinity) < GOAL_P99_MS;
    return {
      pass: awards === expected && isFast,
      verdict: `${awards} of ${expected} approvals stand once, none failed; ${spread8?.ratio.toFixed(2)} of plain SQL at 8 clients (goal ${GOAL_RATIO}), p99 ${hot32?.p99.toFixed(0)} ms at 32 clients on one member (goal ${GOAL_P99_MS}).`,
      rows: results.map((result) => ({
        load: result.load,
        clients: String(result.clients),
        'API/s': result.api.toFixed(0),
        'SQL/s': result.sql.toFixed(0),
        'pgbench/s': Number.isNaN(result.pgbench) ? 'not here' : result.pgbench.toFixed(0),
        'of SQL': result.ratio.toFixed(2),
        'of pgbench': Number.isNaN(result.pgbench) ? '' : (result.api / result.pgbench).toFixed(2),
        'p50 ms': result.p50.toFixed(0),
        'p99 ms': result.p99.toFixed(0),
      })),
      figures: Object.fromEntries(
        results.flatMap(({ load, clients, ...figures }) =>
          Object.entries(figures)
            .filter(([, value]) => !Number.isNaN(value))
            .map(([name, value]) => [`${load}${clients}.${name}`, value]),
        ),
      ),
    };
  },
});

interface Round {
  readonly api: { readonly perSecond: number; readonly latenciesMs: readonly number[] };
  readonly sql: number;
  readonly pgbench: number;
}

interface LoadResult {
  readonly load: 'spread' | 'hot';
  readonly clients: number;
  readonly api: number;
  readonly sql: number;
  readonly pgbench: number;
  readonly ratio: number;
  readonly p50: number;
  readonly p99: number;
}

function summarize(load: 'spread' | 'hot', clients: number, rounds: readonly Round[]): LoadResult {
  const api = percentile(
    rounds.map((round) => round.api.perSecond),
    50,
  );
  const sql = percentile(
    rounds.map((round) => round.sql),
    50,
  );
  const latencies = rounds.flatMap((round) => round.api.latenciesMs);
  return {
    load,
    clients,
    api,
    sql,
    pgbench: percentile(
      rounds.map((round) => round.pgbench),
      50,
    ),
    ratio: api / sql,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
  };
}

async function timeApprovals(
  { url, secret }: { readonly url: string; readonly secret: string },
  pile: readonly WaitingStage[],
  clients: number,
): Promise<Round['api']> {
  const caller = keptAliveCaller(url, { 'content-type': 'application/json', cookie: `rostra=${secret}` });
  const latenciesMs: number[] = [];
  const perSecond = await perSecondOf(pile.length, () =>
    inParallel(clients, pile, async (stage) => {
      const body = JSON.stringify({ ...stage, idempotencyKey: randomUUID() });
      const from = performance.now();
      const { status, text } = await caller.post('/trpc/moderation.approve', body);
      if (status !== 200) throw new Error(`an approval failed: ${text}`);
      latenciesMs.push(performance.now() - from);
    }),
  );
  caller.close();
  return { perSecond, latenciesMs };
}

interface SqlLoad {
  readonly work: StagedWork;
  readonly load: 'spread' | 'hot';
  readonly clients: number;
  readonly approvals: number;
}

async function timeSql(databaseUrl: string, { work, load, clients, approvals }: SqlLoad): Promise<number> {
  const { workspaceId, memberIds } = work;
  const poster = straightPoster(databaseUrl, workspaceId, clients);
  const crowd = load === 'hot' ? memberIds.slice(0, 1) : memberIds;
  const turns = Array.from({ length: approvals }, (_, turn) => crowd[turn % crowd.length] ?? '');
  try {
    await inParallel(clients, turns.slice(0, clients), (memberId) => poster.post(memberId));
    return await perSecondOf(turns.length, () => inParallel(clients, turns, (memberId) => poster.post(memberId)));
  } finally {
    await poster.close();
  }
}

async function perSecondOf(count: number, work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return (count * 1000) / (performance.now() - from);
}

function countAwards(deps: Deps, { workspaceId }: StagedWork): Promise<number> {
  return inWorkspace(deps, { workspaceId, actor: systemActor, requestId: 'bench', readOnly: true }, async (scope) => {
    const [row] = await scope.em.execute<{ awards: number }[]>(
      `select count(distinct source_id)::int as awards from posting where workspace_id = ? and source_type = 'submission-stage' and kind = 'award'`,
      [workspaceId],
    );
    return row?.awards ?? 0;
  });
}
