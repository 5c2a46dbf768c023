import pg from 'pg';
import { connectOrm } from '../../apps/api/src/db/orm.ts';
import { loadDemo } from '../../apps/api/src/demo/load-demo.ts';
import { defineBench } from '../measuring/define-bench.ts';
import { benchDeps } from '../measuring/bench-deps.ts';
import { firstDifference } from './ledger/first-difference.ts';
import { readLedger } from './ledger/read-ledger.ts';

const DAYS = 180;

/** Balances, lots and hash chains follow from the entries alone, and a change made behind the ledger's back is found. */
export const ledger = defineBench({
  summary: 'balances, lots and hash chains follow from the entries alone; tampering is found',
  method: [
    `Half a year of the demo (${DAYS} days) is lived through the product's procedures; then every figure is computed again from the entries.`,
    'Then the owner of the database, triggers switched off, changes one amount, and separately one balance: both have to be named.',
  ],
  async run({ step, startDatabase, onEnd }) {
    const database = await startDatabase({ durable: false });
    const orm = await connectOrm(database.url);
    onEnd(() => orm.close());
    const deps = benchDeps(database.url, orm, onEnd);
    const workspaceId = await step('Living half a year', () =>
      loadDemo(deps, { endsAt: new Date('2026-06-30T06:00:00.000Z'), days: DAYS }),
    );
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    onEnd(() => client.end());

    const stored = await step('Computing again', () => readLedger(client, workspaceId));
    const honest = firstDifference(stored);
    const changedEntry = await afterTampering(client, workspaceId, { table: 'entry', change: 'amount = amount + 1' });
    const changedBalance = await afterTampering(client, workspaceId, {
      table: 'balance',
      change: 'available = available + 1',
    });
    const pass = stored.entries.length > 0 && honest === null && changedEntry !== null && changedBalance !== null;
    return {
      pass,
      verdict:
        honest ?? `${stored.entries.length} entries of ${stored.balances.length} members give every stored figure.`,
      rows: [
        { ledger: 'as written', 'first difference': honest ?? 'none' },
        { ledger: 'one amount changed', 'first difference': changedEntry ?? 'none' },
        { ledger: 'one balance changed', 'first difference': changedBalance ?? 'none' },
      ],
      figures: { entries: stored.entries.length, members: stored.balances.length },
    };
  },
});

/** What the proof finds when one row was changed; the change is rolled back. */
async function afterTampering(
  client: pg.Client,
  workspaceId: string,
  { table, change }: { readonly table: 'entry' | 'balance'; readonly change: string },
): Promise<string | null> {
  await client.query('begin');
  try {
    await client.query(`alter table ${table} disable trigger user`);
    const row = `select ctid from ${table} where workspace_id = $1 order by member_id limit 1`;
    await client.query(`update ${table} set ${change} where ctid = (${row})`, [workspaceId]);
    return firstDifference(await readLedger(client, workspaceId));
  } finally {
    await client.query('rollback');
  }
}
