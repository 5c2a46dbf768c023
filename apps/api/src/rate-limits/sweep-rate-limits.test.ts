import { expect, it } from 'vitest';
import { buildWorkspace } from '../testing/build-people.ts';
import { runNight } from '../testing/run-night.ts';
import { useTestApi } from '../testing/use-test-api.ts';
import { sweepRateLimits } from './sweep-rate-limits.ts';

const DAY_MS = 24 * 3_600_000;

const api = useTestApi();

const counted = async () =>
  (await api.deps.orm.em.fork().execute<unknown[]>(`select key from rate_limit where key like 'sign-in-try:%'`)).length;

it('removes counts whose window is over, and leaves the ones that still hold', async () => {
  const workspaceId = await buildWorkspace(api);
  await api.deps.rateLimits.consume('sign-in-try', '192.0.2.1');
  // Windows are counted by the machine's clock.
  api.clock.set(new Date(Date.now() - DAY_MS));
  await runNight(api.deps, { workspaceId, task: sweepRateLimits });
  expect(await counted()).toBe(1);
  api.clock.set(new Date(Date.now() + 2 * DAY_MS));
  await runNight(api.deps, { workspaceId, task: sweepRateLimits });
  expect(await counted()).toBe(0);
});
