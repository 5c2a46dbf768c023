import pg from 'pg';
import { connectOrm } from '../../apps/api/src/db/orm.ts';
import { inWorkspace, systemActor } from '../../apps/api/src/db/workspace-scope.ts';
import type { Deps } from '../../apps/api/src/deps/deps.ts';
import { awardPoints } from '../../apps/api/src/features/points/index.ts';
import { createWorkspace } from '../../apps/api/src/features/workspace/index.ts';
import { benchDeps } from '../measuring/bench-deps.ts';
import { defineBench } from '../measuring/define-bench.ts';
import { percentile } from '../measuring/percentile.ts';
import { addChampions } from './award/add-champions.ts';
import { fillLedger } from './growth/fill-ledger.ts';

const LEVELS = [0, 1_000_000, 10_000_000] as const;
const CROWD = 100_000;
const CHAMPIONS = 500;
const ROUNDS = 3;
const AWARDS = 1_000;
const GOAL = 1.3;

/** Whether an award gets dearer as the ledger grows. */
export const growth = defineBench({
  summary: 'an award with 0, 1 and 10 million postings in the ledger',
  method: [
    `The ledger is filled with the postings of ${CROWD} other members of the same workspace (posting, two entries, lot), written in bulk with foreign keys off and indexes built after.`,
    `At each level ${ROUNDS} rounds of ${AWARDS} awards to ${CHAMPIONS} champions through awardPoints, one transaction each, one after the other; the median round counts.`,
    'Baseline: the empty ledger. PostgreSQL analyses the tables and checkpoints before each level; commits do not wait for the disk, so that the work and not the disk is compared.',
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
    const champions = await addChampions(deps, workspaceId, CHAMPIONS);
    const crowd = await step(`Adding ${CROWD} others`, () => addChampions(deps, workspaceId, CROWD));
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    onEnd(() => owner.end());
    await awardAll(deps, workspaceId, champions);

    const results: { level: number; ms: number }[] = [];
    let filled = 0;
    for (const level of LEVELS) {
      await step(`Filling up to ${level.toLocaleString('en')} postings`, (tellShare) =>
        fillLedger(owner, { workspaceId, crowd, from: filled, to: level }, tellShare),
      );
      filled = level;
      const rounds = await step(`Awarding at ${level.toLocaleString('en')}`, async () => {
        await awardAll(deps, workspaceId, champions);
        const times: number[] = [];
        for (let round = 0; round < ROUNDS; round += 1) times.push(await awardAll(deps, workspaceId, champions));
        return times;
      });
      results.push({ level, ms: percentile(rounds, 50) });
    }
    const base = results[0]?.ms ?? Number.NaN;
    const worst = Math.max(...results.map(({ ms }) => ms)) / base;
    return {
      pass: worst <= GOAL,
      verdict: `An award costs at most ${worst.toFixed(2)} × that of an empty ledger (goal ${GOAL}).`,
      rows: results.map(({ level, ms }) => ({
        postings: level.toLocaleString('en'),
        'ms an award': ms.toFixed(2),
        ratio: (ms / base).toFixed(2),
      })),
      figures: Object.fromEntries(results.map(({ level, ms }) => [`msPerAwardAt${level}`, ms])),
    };
  },
});

/** Milliseconds an award, over as many awards as a round has. */
async function awardAll(deps: Deps, workspaceId: string, champions: readonly string[]): Promise<number> {
  const from = performance.now();
  for (let index = 0; index < AWARDS; index += 1) {
    await inWorkspace(deps, { workspaceId, actor: systemActor, requestId: 'bench' }, (scope) =>
      awardPoints(scope, {
        memberId: champions[index % champions.length] ?? '',
        source: { type: 'bench', id: deps.newId(), part: '' },
        ruleVersion: { rule: 'bench', version: 1 },
        statusPoints: 10,
        rewardPoints: 10,
      }),
    );
  }
  return (performance.now() - from) / AWARDS;
}
