import { randomUUID } from 'node:crypto';
import { connectOrm } from '../../apps/api/src/db/orm.ts';
import { inWorkspace, systemActor } from '../../apps/api/src/db/workspace-scope.ts';
import type { Deps } from '../../apps/api/src/deps/deps.ts';
import { benchDeps } from '../measuring/bench-deps.ts';
import { defineBench } from '../measuring/define-bench.ts';
import { inParallel } from './award/in-parallel.ts';
import { straightPoster } from './award/post-straight.ts';
import { serveApi } from './award/served-api.ts';
import { stageWork, type StagedWork, type WaitingStage } from './award/stage-work.ts';

const CHAMPIONS = 256;
const CLIENTS = [8, 32] as const;
const ROUNDS = 3;
const APPROVALS_PER_ROUND = 256;
/** Approvals before anything is timed: one for each champion, so that everybody has a balance and code and caches are warm on both sides. */
const WARM_UP = CHAMPIONS;

/** How much of the database's own speed is left when an award goes the whole way of an approval. */
export const award = defineBench({
  summary: 'approvals through the whole API path beside the same posting written straight in SQL',
  method: [
    `${CHAMPIONS} champions, one award each in turn; ${ROUNDS} rounds of ${APPROVALS_PER_ROUND}, API and SQL by turns on the same server; the median round counts.`,
    'API: POST /trpc/moderation.approve over HTTP to a process of its own: session, roles, idempotency, submission, award, tier, audit, mail.',
    'SQL: one transaction through pg per award: name the workspace, lock the balance, the posting statement. Same row-level security.',
    'Client and both servers share the machine. Compare the ratio, not the figures.',
  ],
  async run({ step, startDatabase, onEnd }) {
    const database = await startDatabase();
    const orm = await connectOrm(database.url);
    onEnd(() => orm.close());
    const deps = benchDeps(database.url, orm, onEnd);
    const total = WARM_UP + CLIENTS.length * ROUNDS * APPROVALS_PER_ROUND;
    const work = await step(`Submitting ${total} times`, () => stageWork(deps, CHAMPIONS, total));
    const api = await step('Starting the API', () => serveApi(database.url));
    onEnd(() => api.stop());
    const pile = [...work.waiting];
    await step('Warming up', async () => {
      await timeApprovals(api.url, { secret: work.secret, pile: pile.splice(0, WARM_UP) }, 8);
      await timeSql(database.url, work, 8);
    });

    const results = [];
    for (const clients of CLIENTS) {
      const rounds: { api: number; sql: number }[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const api8 = await step(`API, ${clients} clients`, () =>
          timeApprovals(api.url, { secret: work.secret, pile: pile.splice(0, APPROVALS_PER_ROUND) }, clients),
        );
        const sql = await step(`SQL, ${clients} clients`, () => timeSql(database.url, work, clients));
        rounds.push({ api: api8, sql });
      }
      results.push({
        clients,
        api: median(rounds.map((round) => round.api)),
        sql: median(rounds.map((round) => round.sql)),
      });
    }
    const awards = await countAwards(deps, work);
    const pass = awards === total;
    return {
      pass,
      verdict: `${awards} of ${total} approvals stand in the ledger once; ${results.map(({ clients, api: a, sql }) => `${(a / sql).toFixed(2)} of plain SQL at ${clients} clients`).join(', ')}.`,
      rows: results.map(({ clients, api: a, sql }) => ({
        clients: String(clients),
        'API awards/s': a.toFixed(0),
        'SQL awards/s': sql.toFixed(0),
        ratio: (a / sql).toFixed(2),
      })),
      figures: Object.fromEntries(
        results.flatMap(({ clients, api: a, sql }) => [
          [`apiAwardsPerSecond${clients}`, a],
          [`sqlAwardsPerSecond${clients}`, sql],
          [`ratio${clients}`, a / sql],
        ]),
      ),
    };
  },
});

async function timeApprovals(
  url: string,
  { secret, pile }: { readonly secret: string; readonly pile: readonly WaitingStage[] },
  clients: number,
): Promise<number> {
  const headers = { 'content-type': 'application/json', cookie: `rostra=${secret}` };
  return perSecond(pile.length, () =>
    inParallel(clients, pile, async (stage) => {
      const body = JSON.stringify({ ...stage, idempotencyKey: randomUUID() });
      const answer = await fetch(`${url}/trpc/moderation.approve`, { method: 'POST', headers, body });
      if (!answer.ok) throw new Error(`an approval failed: ${await answer.text()}`);
      await answer.arrayBuffer();
    }),
  );
}

async function timeSql(databaseUrl: string, { workspaceId, memberIds }: StagedWork, clients: number): Promise<number> {
  const poster = straightPoster(databaseUrl, workspaceId, clients);
  const turns = Array.from({ length: APPROVALS_PER_ROUND }, (_, turn) => memberIds[turn % memberIds.length] ?? '');
  try {
    await inParallel(clients, turns.slice(0, clients), (memberId) => poster.post(memberId));
    return await perSecond(turns.length, () => inParallel(clients, turns, (memberId) => poster.post(memberId)));
  } finally {
    await poster.close();
  }
}

async function perSecond(count: number, work: () => Promise<unknown>): Promise<number> {
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

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
