import pg from 'pg';
import { connectOrm } from '../../apps/api/src/db/orm.ts';
import { movableClock } from '../../apps/api/src/testing/movable-clock.ts';
import { readTwins, tablesOf } from '../../apps/api/src/testing/matrix/read-ground.ts';
import { runMatrix } from '../../apps/api/src/testing/matrix/run-matrix.ts';
import { stageGround } from '../../apps/api/src/testing/matrix/stage-ground.ts';
import { tryFences } from '../../apps/api/src/testing/matrix/try-fences.ts';
import { benchDeps } from '../measuring/bench-deps.ts';
import { defineBench } from '../measuring/define-bench.ts';
import { cloneDatabase } from './access/clone-database.ts';
import { ownerChecks } from './access/owner-checks.ts';
import { withoutChecks } from './access/without-checks.ts';

/** Nobody hears or moves what is not theirs; and the run that shows it turns red for every policy and every owner check that is taken away. */
export const access = defineBench({
  summary: 'the access matrix finds nothing, and finds every policy and every owner check that is taken away',
  method: [
    'Two workspaces are built alike, every string of the other is marked; six people on two surfaces call every procedure with every id (apps/api/src/testing/matrix).',
    'Row-level security is taken from one table at a time; the fences of that table are tried again and have to give way.',
    'One check of whose a thing is is cut out of a copy of the source at a time; the procedures behind it are tried again on a copy of the database and have to tell.',
  ],
  async run({ step, startDatabase, onEnd }) {
    const database = await startDatabase({ durable: false });
    const untouched = `${new URL(database.url).pathname.slice(1)}_untouched`;
    await step('Building twins', () => stage(database.url));
    const spare = await cloneDatabase(database.url, untouched);
    onEnd(() => spare.drop());

    const orm = await connectOrm(database.url, 10);
    onEnd(() => orm.close());
    const deps = { ...benchDeps(database.url, orm, onEnd), clock: movableClock() };
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    onEnd(() => client.end());
    const twins = await readTwins(deps, client);
    const tables = await tablesOf(client);

    const report = await step('Trying everything', () => runMatrix({ deps, databaseUrl: database.url }));
    const unguarded = await step('Taking policies away', async (tellShare) => {
      const missed: string[] = [];
      for (const [place, table] of tables.entries()) {
        await client.query(`alter table "${table}" disable row level security`);
        const found = await tryFences(deps, twins, [table]);
        await client.query(`alter table "${table}" enable row level security`);
        if (found.length === 0) missed.push(`the policy of ${table}`);
        tellShare((place + 1) / tables.length);
      }
      return missed;
    });
    const unowned = await step('Taking owner checks away', (tellShare) => withoutChecks(spare.url, tellShare));
    const missed = [...unguarded, ...unowned];
    return {
      pass: report.findings.length === 0 && missed.length === 0,
      verdict: verdictOf(report.findings, missed),
      rows: [
        { tried: 'calls', count: String(report.calls), found: String(report.findings.length) },
        {
          tried: 'policies taken away',
          count: String(tables.length),
          found: String(tables.length - unguarded.length),
        },
        {
          tried: 'checks taken away',
          count: String(ownerChecks.length),
          found: String(ownerChecks.length - unowned.length),
        },
      ],
      figures: {
        calls: report.calls,
        findings: report.findings.length,
        policies: tables.length,
        checks: ownerChecks.length,
        missed: missed.length,
      },
    };
  },
});

/** On connections that are closed again: a database can only be copied while nobody is connected. */
async function stage(databaseUrl: string): Promise<void> {
  const closing: (() => Promise<void>)[] = [];
  const orm = await connectOrm(databaseUrl, 10);
  const deps = { ...benchDeps(databaseUrl, orm, (close) => void closing.push(close)), clock: movableClock() };
  await stageGround(deps, databaseUrl, deps.clock.now());
  for (const close of closing) await close();
  await orm.close();
}

function verdictOf(findings: readonly string[], missed: readonly string[]): string {
  if (findings.length > 0) return `${findings.length} findings, the first: ${findings[0]}`;
  if (missed.length > 0) return `Nobody noticed that these were gone: ${missed.join('; ')}.`;
  return 'Nothing was told or changed across a border, and every fence that was taken away was missed at once.';
}
