import pg from 'pg';
import { connectOrm } from '../../apps/api/src/db/orm.ts';
import { inWorkspace, systemActor } from '../../apps/api/src/db/workspace-scope.ts';
import type { Deps } from '../../apps/api/src/deps/deps.ts';
import { awardPoints } from '../../apps/api/src/features/points/index.ts';
import { createWorkspace } from '../../apps/api/src/features/workspace/index.ts';
import type { BenchDatabase } from '../measuring/bench-database.ts';
import { benchDeps } from '../measuring/bench-deps.ts';
import { defineBench } from '../measuring/define-bench.ts';
import { percentile } from '../measuring/percentile.ts';
import { addChampions } from './award/add-champions.ts';
import { fillLedger } from './growth/fill-ledger.ts';

const LEVELS = [0, 1_000_000, 10_000_000] as const;
const CROWD = 100_000;
const CHAMPIONS = 500;
const ROUNDS = 5;
const AWARDS = 500;
const GOAL = 1.3;

/** Whether an award gets dearer as the ledger grows. */
export const growth = defineBench({
  summary: 'an award with 0, 1 and 10 million postings in the ledger, beside one in a ledger that stays empty',
  method: [
    `The ledger is filled with the postings of ${CROWD} other members of the same workspace (posting, two entries, lot), written in bulk with foreign keys off and indexes built after.`,
    `At each level ${ROUNDS} rounds of ${AWARDS} awards to ${CHAMPIONS} champions through awardPoints, one transaction each, one after the other.`,
    'Baseline: after each round the same on a server of its own whose ledger is never filled; the median of the ratios of a round to the one beside it counts.',
    'PostgreSQL analyses the tables and checkpoints before each level; commits do not wait for the disk, so that the work and not the disk is compared.',
  ],
  async run({ step, startDatabase, onEnd }) {
    const open = async () => openLedger(await startDatabase({ durable: false }), onEnd);
    const [grown, empty] = [await open(), await open()];
    const crowd = await step(`Adding ${CROWD} others`, () => addCrowd(grown));
    const owner = new pg.Client({ connectionString: grown.databaseUrl });
    await owner.connect();
    onEnd(() => owner.end());

    const results: { level: number; ms: number; ratio: number }[] = [];
    let filled = 0;
    for (const level of LEVELS) {
      await step(`Filling up to ${level.toLocaleString('en')} postings`, (tellShare) =>
        fillLedger(owner, { workspaceId: grown.workspaceId, crowd, from: filled, to: level }, tellShare),
      );
      filled = level;
      const rounds = await step(`Awarding at ${level.toLocaleString('en')}`, async () => {
        for (const ledger of [grown, empty]) {
          await ledger.analyze();
          await awardAll(ledger);
        }
        const times: { ms: number; ratio: number }[] = [];
        for (let round = 0; round < ROUNDS; round += 1) {
          const ms = await awardAll(grown);
          times.push({ ms, ratio: ms / (await awardAll(empty)) });
        }
        return times;
      });
      const median = (read: (round: (typeof rounds)[number]) => number) => percentile(rounds.map(read), 50);
      results.push({ level, ms: median(({ ms }) => ms), ratio: median(({ ratio }) => ratio) });
    }
    const worst = Math.max(...results.map(({ ratio }) => ratio));
    return {
      pass: worst <= GOAL,
      verdict: `An award costs at most ${worst.toFixed(2)} × that of an empty ledger (goal ${GOAL}).`,
      rows: results.map(({ level, ms, ratio }) => ({
        postings: level.toLocaleString('en'),
        'ms an award': ms.toFixed(2),
        'of an empty ledger': ratio.toFixed(2),
      })),
      figures: Object.fromEntries(
        results.flatMap(({ level, ms, ratio }) => [
          [`msPerAwardAt${level}`, ms],
          [`ratioAt${level}`, ratio],
        ]),
      ),
    };
  },
});

/** A database with a workspace and champions in it. */
interface Ledger {
  readonly databaseUrl: string;
  readonly deps: Deps;
  readonly workspaceId: string;
  readonly champions: readonly string[];
  readonly analyze: () => Promise<void>;
}

async function openLedger(database: BenchDatabase, onEnd: (close: () => Promise<void>) => void): Promise<Ledger> {
  const databaseUrl = database.url;
  const orm = await connectOrm(databaseUrl);
  onEnd(() => orm.close());
  const deps = benchDeps(databaseUrl, orm, onEnd);
  const workspaceId = await createWorkspace(deps, {
    slug: 'bench',
    name: 'Bench',
    accent: '#a8501f',
    timeZone: 'UTC',
  });
  const champions = await addChampions(deps, workspaceId, CHAMPIONS);
  return { databaseUrl, deps, workspaceId, champions, analyze: () => database.analyze() };
}

/** In two parts: a connection that met the tables empty would check each foreign key by reading everybody, until PostgreSQL has counted them. */
async function addCrowd({ deps, workspaceId, analyze }: Ledger): Promise<string[]> {
  const first = await addChampions(deps, workspaceId, CROWD / 20);
  await analyze();
  return [...first, ...(await addChampions(deps, workspaceId, CROWD - first.length))];
}

/** Milliseconds an award, over as many awards as a round has. */
async function awardAll({ deps, workspaceId, champions }: Ledger): Promise<number> {
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
