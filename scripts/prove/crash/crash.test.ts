import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededChance } from '../../../apps/api/src/demo/chance.ts';
import { grantCall } from '../traffic/stage-traffic.ts';
import { type CrashSite, findFault, lookAround } from './crash-site.ts';
import { killAtEveryPoint, NEVER } from './kill-at-every-point.ts';
import { killAtRandom } from './kill-at-random.ts';
import { mixedCalls } from './mixed-calls.ts';
import { openCrashSite } from './open-crash-site.ts';

const closers: (() => Promise<void>)[] = [];
let site: CrashSite;
beforeAll(async () => {
  site = await openCrashSite((close) => void closers.push(close), { champions: 2, waiting: 0 });
}, 120_000);
afterAll(async () => {
  for (const close of closers.toReversed()) await close();
}, 60_000);

test('a grant that PostgreSQL dies under at any point happens once', async () => {
  const before = await lookAround(site);
  const [champion] = site.traffic.champions;
  const kills = await killAtEveryPoint(site, 'PostgreSQL', () =>
    grantCall(site.traffic.manager, champion?.memberId ?? '', 300),
  );
  expect(
    await findFault(
      site,
      kills.map(({ told }) => told),
      before,
    ),
  ).toBeNull();
  const points = kills.map(({ point }) => point).filter((point) => point !== NEVER);
  expect(points.length).toBeGreaterThan(4);
  expect(points.some((point) => point.includes('insert into posting'))).toBe(true);
}, 240_000);

test('grants and redemptions go on through kills of API and PostgreSQL, each once', async () => {
  const before = await lookAround(site);
  const calls = mixedCalls(site, 30);
  const told = await killAtRandom(site, { calls, apiKills: 1, databaseKills: 2, chance: seededChance(1) });
  expect(await findFault(site, told, before)).toBeNull();
}, 240_000);
