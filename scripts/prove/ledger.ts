import pg from 'pg';
import { connectOrm } from '../../apps/api/src/db/orm.ts';
import { loadDemo } from '../../apps/api/src/demo/load-demo.ts';
import { publishChainRoot } from '../../apps/api/src/features/points/index.ts';
import { runNightlyTask } from '../../apps/api/src/jobs/nightly/run-nightly-task.ts';
import { startNights } from '../../apps/api/src/jobs/nightly/start-nights.ts';
import type { Deps } from '../../apps/api/src/deps/deps.ts';
import { defineBench } from '../measuring/define-bench.ts';
import { benchDeps } from '../measuring/bench-deps.ts';
import { findDifference } from './ledger/find-difference.ts';
import { findPlanted, plantedDifferences } from './ledger/plant-difference.ts';
import { readLedger } from './ledger/read-ledger.ts';

const DAYS = 180;
const ENDS_AT = new Date('2026-06-30T06:00:00.000Z');

/** Everything kept beside the postings follows from the postings alone, and a change made behind the ledger's back is found. */
export const ledger = defineBench({
  summary: 'balances, lots, tiers, boards, chains and roots follow from the postings alone; tampering is found',
  method: [
    `Half a year of the demo (${DAYS} days) is lived through the product's procedures; then every figure is computed again from the postings.`,
    `Then the owner of the database, triggers switched off, makes ${plantedDifferences.length} changes, one at a time: each has to be named.`,
  ],
  async run({ step, startDatabase, onEnd }) {
    const database = await startDatabase({ durable: false });
    const orm = await connectOrm(database.url);
    onEnd(() => orm.close());
    const deps = benchDeps(database.url, orm, onEnd);
    const workspaceId = await step('Living half a year', () => loadDemo(deps, { endsAt: ENDS_AT, days: DAYS }));
    await step('Publishing a root', () => publishRoot(deps, workspaceId));
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    onEnd(() => client.end());

    const honest = await step('Computing again', () => findDifference(client, workspaceId));
    const found = await step('Tampering', async (tellShare) => {
      const rows: { what: string; difference: string | null }[] = [];
      for (const planted of plantedDifferences) {
        rows.push({ what: planted.what, difference: await findPlanted(client, workspaceId, planted) });
        tellShare(rows.length / plantedDifferences.length);
      }
      return rows;
    });
    const { entries, balances } = await readLedger(client, workspaceId);
    const missed = found.filter(({ difference }) => difference === null);
    return {
      pass: entries.length > 0 && honest === null && missed.length === 0,
      verdict: honest ?? verdictOf({ entries: entries.length, members: balances.length, missed: missed.length }),
      rows: [
        { ledger: 'as written', 'first difference': honest ?? 'none' },
        ...found.map(({ what, difference }) => ({
          ledger: `changed: ${what}`,
          'first difference': difference ?? 'none',
        })),
      ],
      figures: { entries: entries.length, members: balances.length, planted: found.length, missed: missed.length },
    };
  },
});

function verdictOf({
  entries,
  members,
  missed,
}: {
  readonly entries: number;
  readonly members: number;
  readonly missed: number;
}) {
  if (missed > 0) return `${missed} changes were not found.`;
  return `${entries} entries of ${members} members give every stored figure, and every change was found.`;
}

/** The root of the story's last night; the demo's own nights are its past. */
async function publishRoot(deps: Deps, workspaceId: string): Promise<void> {
  const then: Deps = { ...deps, clock: { now: () => ENDS_AT } };
  await startNights(then, [publishChainRoot])();
  await runNightlyTask(then, [publishChainRoot])({ workspaceId, night: '2026-06-30', task: publishChainRoot.name });
}
