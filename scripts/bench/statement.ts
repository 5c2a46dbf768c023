import { connectOrm } from '../../apps/api/src/db/orm.ts';
import { inWorkspace, systemActor } from '../../apps/api/src/db/workspace-scope.ts';
import type { Deps } from '../../apps/api/src/deps/deps.ts';
import { awardBatch, batchSizeMax } from '../../apps/api/src/features/points/index.ts';
import { createWorkspace } from '../../apps/api/src/features/workspace/index.ts';
import { appRouter } from '../../apps/api/src/router.ts';
import { benchDeps } from '../measuring/bench-deps.ts';
import { defineBench } from '../measuring/define-bench.ts';
import { percentile } from '../measuring/percentile.ts';
import { addChampions } from './award/add-champions.ts';

const SHORT = 100;
const LONG = 100_000;
const READS = 200;
const GOAL = 1.5;
const PAGE_SIZE = 25;

/** Whether a page of a statement costs the same for a champion of ten years as for one of a month. */
export const statement = defineBench({
  summary: 'a page of a statement of 100 and of 100,000 postings',
  method: [
    `One champion with ${SHORT} postings, one with ${LONG}, awarded through awardBatch; then ${READS} pages each through points.statementOf, by turns.`,
    `Pages of ${PAGE_SIZE} lines: the first, and one in the middle. Baseline: the first page of the short statement. Medians count.`,
  ],
  async run({ step, startDatabase, onEnd }) {
    const database = await startDatabase({ durable: false });
    const orm = await connectOrm(database.url);
    onEnd(() => orm.close());
    const deps = benchDeps(database.url, orm, onEnd);
    const workspaceId = await createWorkspace(deps, {
      slug: 'bench',
      name: 'Bench',
      accent: '#a8501f',
      timeZone: 'UTC',
    });
    const [short = '', long = ''] = await addChampions(deps, workspaceId, 2);
    await awardTo(deps, { workspaceId, memberId: short, count: SHORT });
    await database.analyze();
    await step(`Awarding ${LONG} times`, (tellShare) =>
      awardTo(deps, { workspaceId, memberId: long, count: LONG }, (done) => tellShare(done / LONG)),
    );
    await database.analyze();
    const page = pageReader(deps, workspaceId);
    const reads = [
      { name: `${SHORT} postings, first page`, memberId: short, page: 1 },
      { name: `${SHORT} postings, middle page`, memberId: short, page: SHORT / PAGE_SIZE / 2 },
      { name: `${LONG} postings, first page`, memberId: long, page: 1 },
      { name: `${LONG} postings, middle page`, memberId: long, page: LONG / PAGE_SIZE / 2 },
    ];
    const latencies = await step('Reading pages', async () => {
      const found = reads.map((): number[] => []);
      for (let turn = 0; turn < READS; turn += 1) {
        for (const [index, read] of reads.entries()) {
          const from = performance.now();
          const lines = await page(read);
          found[index]?.push(performance.now() - from);
          if (lines !== PAGE_SIZE) throw new Error(`a page had ${lines} lines`);
        }
      }
      return found;
    });
    const medians = latencies.map((found) => percentile(found, 50));
    const base = medians[0] ?? Number.NaN;
    const worst = Math.max(...medians.slice(1)) / base;
    return {
      pass: worst <= GOAL,
      verdict: `The dearest page costs ${worst.toFixed(2)} × the first page of the short statement (goal ${GOAL}).`,
      rows: reads.map(({ name }, index) => ({
        page: name,
        'median ms': (medians[index] ?? Number.NaN).toFixed(2),
        ratio: ((medians[index] ?? Number.NaN) / base).toFixed(2),
      })),
      figures: { shortMs: base, longFirstMs: medians[2] ?? 0, longMiddleMs: medians[3] ?? 0, worstRatio: worst },
    };
  },
});

interface AwardedTo {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly count: number;
}

async function awardTo(
  deps: Deps,
  { workspaceId, memberId, count }: AwardedTo,
  tell: (done: number) => void = () => {},
): Promise<void> {
  for (let from = 0; from < count; from += batchSizeMax) {
    const awards = Array.from({ length: Math.min(batchSizeMax, count - from) }, (_, index) => ({
      kind: 'award' as const,
      memberId,
      source: { type: 'bench', id: `${memberId}-${from + index}`, part: '' },
      ruleVersion: { rule: 'bench', version: 1 },
      statusPoints: 1,
      rewardPoints: 1,
    }));
    await inWorkspace(deps, { workspaceId, actor: systemActor, requestId: 'bench' }, (scope) =>
      awardBatch(scope, awards),
    );
    tell(from + awards.length);
  }
}

function pageReader(deps: Deps, workspaceId: string) {
  const manager = {
    workspaceId,
    memberId: deps.newId(),
    role: 'manager',
    surface: 'console',
    tokenId: 'bench',
  } as const;
  const caller = appRouter.createCaller({
    deps,
    requestId: 'bench',
    callerAddress: 'bench',
    sessionCookie: { set: () => {}, clear: () => {} },
    signedIn: async () => manager,
  });
  return async ({ memberId, page }: { readonly memberId: string; readonly page: number }) => {
    const { rows } = await caller.points.statementOf({ memberId, page, pageSize: PAGE_SIZE });
    return rows.length;
  };
}
