import pg from 'pg';
import { connectOrm } from '../../apps/api/src/db/orm.ts';
import { benchDeps } from '../measuring/bench-deps.ts';
import { defineBench } from '../measuring/define-bench.ts';
import { retryEverything } from './retry/retry-everything.ts';
import { runApi } from './traffic/run-api.ts';
import { stageTraffic } from './traffic/stage-traffic.ts';

/** Groups by kind, 10,000 in all; `PROVE_SHARE` (0 to 1) runs a part of them. */
const FULL = { approvals: 1_500, grants: 4_000, reversals: 2_500, redemptions: 1_500, refusals: 500 };
const CHAMPIONS = 60;

/** However often and however much at once a mutation is sent under one key, it happens once and every sender is told the same. */
export const retry = defineBench({
  summary: '10,000 groups of 2 to 20 concurrent copies of a mutation: one effect, identical answers',
  method: [
    'Each group sends one mutation 2 to 20 times at once over HTTP to an API process: approvals, grants by hand, reversals, redemptions, refused ones.',
    'All copies of a group have to be answered alike, byte for byte; then the same key with another input has to be refused as a conflict.',
    'Afterwards postings, audit rows and stored answers are counted: one of each for a group, none for a refused one; and the ledger is computed again.',
  ],
  async run({ step, startDatabase, onEnd }) {
    const share = Number(process.env.PROVE_SHARE ?? 1);
    const seed = Number(process.env.PROVE_SEED ?? Date.now() % 1_000_000_000);
    const { approvals, ...plan } = Object.fromEntries(
      Object.entries(FULL).map(([kind, count]) => [kind, Math.ceil(count * share)]),
    );
    const database = await startDatabase({ durable: false });
    const orm = await connectOrm(database.url);
    onEnd(() => orm.close());
    const deps = benchDeps(database.url, orm, onEnd);
    const traffic = await step('Sending stages', () =>
      stageTraffic(deps, { champions: CHAMPIONS, waiting: approvals ?? 0 }),
    );
    const api = await step('Starting the API', () => runApi(database.url));
    onEnd(() => api.stop());
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    onEnd(() => client.end());
    const found = await step('Sending everything over and over', (tellShare) =>
      retryEverything({ url: api.url, client, traffic }, { ...noGroups, ...plan, seed }, tellShare),
    );
    return {
      pass: found.fault === null,
      verdict: found.fault ?? `${found.copies} copies in ${found.groups} groups had one effect and one answer each.`,
      rows: found.effects.map(({ effect, found: there, expected }) => ({
        effect,
        'found once': String(there),
        expected: String(expected),
      })),
      figures: { groups: found.groups, copies: found.copies, seed },
    };
  },
});

const noGroups = { grants: 0, reversals: 0, redemptions: 0, refusals: 0 };
