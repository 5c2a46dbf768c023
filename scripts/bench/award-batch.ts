import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { connectOrm } from '../../apps/api/src/db/orm.ts';
import { inWorkspace, systemActor } from '../../apps/api/src/db/workspace-scope.ts';
import type { Deps } from '../../apps/api/src/deps/deps.ts';
import { awardBatch as postAwards, batchSizeMax } from '../../apps/api/src/features/points/index.ts';
import { createWorkspace } from '../../apps/api/src/features/workspace/index.ts';
import { benchDeps } from '../measuring/bench-deps.ts';
import { defineBench } from '../measuring/define-bench.ts';
import { addChampions } from './award/add-champions.ts';
import { straightPoster } from './award/post-straight.ts';
import { inParallel } from './award/in-parallel.ts';

const AWARDS = 100_000;
const MEMBERS = 20_000;
const WORKERS = 4;
const BASELINE_AWARDS = 1_000;
/** Awards before anything is timed, after which PostgreSQL has statistics. */
const WARM_UP = 5_000;
const GOAL_PER_SECOND = 10_000;

/** A grant of the night to everybody, or an import of opening balances: how fast, and whether memory stays flat. */
export const awardBatch = defineBench({
  summary: '100,000 awards in batches of 500, beside one award per transaction',
  method: [
    `${AWARDS} awards to ${MEMBERS} members in a mixed order, ${batchSizeMax} a transaction, ${WORKERS} batches at a time, through awardBatch: locks, engine, chain hashes, one statement, tiers.`,
    `Baseline: ${BASELINE_AWARDS} of the same postings one by one, a transaction each through pg, 8 at a time, on the same server.`,
    'Memory: heap in use after a collection, after the first tenth and at the end. Both fall outside of the time.',
  ],
  async run({ step, startDatabase, onEnd }) {
    const database = await startDatabase();
    const orm = await connectOrm(database.url);
    onEnd(() => orm.close());
    const deps = benchDeps(database.url, orm, onEnd);
    const workspaceId = await createWorkspace(deps, {
      slug: 'bench',
      name: 'Bench',
      accent: '#a8501f',
      timeZone: 'Europe/Berlin',
    });
    const memberIds = await step(`Adding ${MEMBERS} champions`, () => addChampions(deps, workspaceId, MEMBERS));
    await step('Warming up', async () => {
      await inBatches(deps, { workspaceId, memberIds }, { source: 'warm-up', count: WARM_UP });
      await database.analyze();
    });
    const baseline = await step('One by one', () => oneByOne(database.url, { workspaceId, memberIds }));
    const crowd = { workspaceId, memberIds };
    const tenth = await step('The first tenth', () => inBatches(deps, crowd, { source: 'tenth', count: AWARDS / 10 }));
    const heapAfterTenth = heapInUse();
    const rest = await step('The rest', (tell) =>
      inBatches(deps, crowd, { source: 'rest', count: AWARDS - AWARDS / 10, tell }),
    );
    const seconds = tenth + rest;
    const heapAtEnd = heapInUse();
    const perSecond = AWARDS / seconds;
    const posted = await countPostings(deps, workspaceId);
    const growth = heapAtEnd / heapAfterTenth;
    return {
      pass: posted === WARM_UP + AWARDS + BASELINE_AWARDS && perSecond >= GOAL_PER_SECOND && growth < 1.5,
      verdict: `${posted - BASELINE_AWARDS - WARM_UP} of ${AWARDS} stand; ${perSecond.toFixed(0)} awards/s (goal ${GOAL_PER_SECOND}), ${(perSecond / baseline).toFixed(1)} × one by one; heap at the end ${growth.toFixed(2)} × that after a tenth.`,
      rows: [
        { way: 'in batches of 500', 'awards/s': perSecond.toFixed(0), ratio: (perSecond / baseline).toFixed(1) },
        { way: 'one by one (pg, 8 clients)', 'awards/s': baseline.toFixed(0), ratio: '1.0' },
      ],
      figures: {
        awardsPerSecond: perSecond,
        baselineAwardsPerSecond: baseline,
        ratio: perSecond / baseline,
        heapMegabytesAfterTenth: heapAfterTenth / 1e6,
        heapMegabytesAtEnd: heapAtEnd / 1e6,
      },
    };
  },
});

interface Crowd {
  readonly workspaceId: string;
  readonly memberIds: readonly string[];
}

interface Awards {
  readonly source: string;
  readonly count: number;
  /** Told which part is done. */
  readonly tell?: (share: number) => void;
}

async function inBatches(deps: Deps, crowd: Crowd, { source, count, tell }: Awards): Promise<number> {
  const options = { workspaceId: crowd.workspaceId, actor: systemActor, requestId: 'bench' };
  const from = performance.now();
  let done = 0;
  await inParallel(
    WORKERS,
    Array.from({ length: count / batchSizeMax }, (_, index) => index),
    async (batch) => {
      const awards = Array.from({ length: batchSizeMax }, (_, index) =>
        awardOf(crowd, source, batch * batchSizeMax + index),
      );
      await inWorkspace(deps, options, (scope) => postAwards(scope, awards));
      done += batchSizeMax;
      tell?.(done / count);
    },
  );
  return (performance.now() - from) / 1000;
}

/** A step that shares no factor with the number of members, so that every batch meets other members. */
const STRIDE = 7_919;

function awardOf({ memberIds }: Crowd, source: string, index: number) {
  return {
    kind: 'opening' as const,
    memberId: memberIds[(index * STRIDE) % memberIds.length] ?? '',
    source: { type: source, id: String(index), part: '' },
    ruleVersion: { rule: 'bench', version: 1 },
    statusPoints: 50,
    rewardPoints: 50,
  };
}

async function oneByOne(databaseUrl: string, { workspaceId, memberIds }: Crowd): Promise<number> {
  const poster = straightPoster(databaseUrl, workspaceId, 8);
  try {
    const from = performance.now();
    await inParallel(8, memberIds.slice(0, BASELINE_AWARDS), (memberId) => poster.post(memberId));
    return (BASELINE_AWARDS * 1000) / (performance.now() - from);
  } finally {
    await poster.close();
  }
}

function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
  return process.memoryUsage().heapUsed;
}

function countPostings(deps: Deps, workspaceId: string): Promise<number> {
  return inWorkspace(deps, { workspaceId, actor: systemActor, requestId: 'bench', readOnly: true }, async (scope) => {
    const [row] = await scope.em.execute<{ count: number }[]>(
      'select count(*)::int as count from posting where workspace_id = ?',
      [workspaceId],
    );
    return row?.count ?? 0;
  });
}
