import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { connectOrm } from '../../../apps/api/src/db/orm.ts';
import { serveApp } from '../../../apps/api/src/testing/serve-app.ts';
import { benchDeps } from '../../measuring/bench-deps.ts';
import { startBenchDatabase } from '../../measuring/bench-database.ts';
import { stageTraffic } from '../traffic/stage-traffic.ts';
import { retryEverything } from './retry-everything.ts';

const closers: (() => Promise<void>)[] = [];
const onEnd = (close: () => Promise<void>) => void closers.push(close);
afterAll(async () => {
  for (const close of closers.toReversed()) await close();
});

test('copies of a mutation at once have one effect and one answer, another input under the key conflicts', async () => {
  const database = await startBenchDatabase(false);
  onEnd(() => database.drop());
  const orm = await connectOrm(database.url);
  onEnd(() => orm.close());
  const deps = benchDeps(database.url, orm, onEnd);
  const app = await serveApp(deps);
  onEnd(() => app.close());
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  onEnd(() => client.end());
  const traffic = await stageTraffic(deps, { champions: 3, waiting: 4 });
  const plan = { grants: 8, reversals: 4, redemptions: 6, refusals: 3, seed: 1 };
  const found = await retryEverything({ url: app.url, client, traffic }, plan);
  expect(found.fault).toBeNull();
  expect(found.effects.every((effect) => effect.found === effect.expected)).toBe(true);
  expect(found.groups).toBe(25);
}, 120_000);
