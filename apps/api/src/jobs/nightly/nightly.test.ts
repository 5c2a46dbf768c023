import { describe, expect, it, test } from 'vitest';
import { buildWorkspace } from '../../testing/build-people.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { latestNight, nightOf } from './night.ts';
import { NightlyRunEntity } from './nightly-run.entity.ts';
import type { NightlyTask } from './nightly-task.ts';
import { runNightlyTask } from './run-nightly-task.ts';
import { startNights } from './start-nights.ts';

const api = useTestApi();

const runs = (workspaceId: string) =>
  api.inWorkspace(workspaceId, (scope) =>
    scope.em.find(NightlyRunEntity, { workspaceId }, { orderBy: { night: 'asc' } }),
  );

/** Counts to three in batches of one, and dies when it is told to. */
function countToThree(log: string[], diesAt?: string): NightlyTask {
  return {
    name: 'count-to-three',
    runBatch: async (_scope, { night, after }) => {
      const count = String(Number(after ?? 0) + 1);
      if (count === diesAt) throw new Error('killed');
      log.push(`${night.day} ${count}`);
      return { handled: 1, last: count === '3' ? null : count };
    },
  };
}

describe('a night', () => {
  test.each([
    ['2026-03-10T00:59:59Z', 'Europe/Berlin', '2026-03-09', '2026-03-09T01:00:00Z'],
    ['2026-03-10T01:00:00Z', 'Europe/Berlin', '2026-03-10', '2026-03-10T01:00:00Z'],
    ['2026-03-10T12:00:00Z', 'Pacific/Kiritimati', '2026-03-11', '2026-03-10T12:00:00Z'],
    ['2026-03-10T12:00:00Z', 'Etc/GMT+12', '2026-03-09', '2026-03-09T14:00:00Z'],
    // The clock goes from 02:00 to 03:00 in Berlin.
    ['2026-03-29T01:00:00Z', 'Europe/Berlin', '2026-03-29', '2026-03-29T01:00:00Z'],
    // It is 02:00 twice: the first counts.
    ['2026-10-25T00:30:00Z', 'Europe/Berlin', '2026-10-25', '2026-10-25T00:00:00Z'],
    ['2028-02-29T12:00:00Z', 'Asia/Kolkata', '2028-02-29', '2028-02-28T20:30:00Z'],
  ])('at %s in %s is that of %s', (now, timeZone, day, at) => {
    expect(latestNight(new Date(now), timeZone)).toEqual({ day, at: new Date(at), timeZone });
    expect(nightOf(day, timeZone).at).toEqual(new Date(at));
  });

  it('starts once in each workspace, when it is 02:00 there', async () => {
    const workspaceId = await buildWorkspace(api);
    const start = startNights(api.deps, [countToThree([])]);
    api.clock.set('2026-04-10T23:59:00Z');
    await start();
    expect((await runs(workspaceId)).map(({ night }) => night)).toEqual(['2026-04-10']);
    api.clock.set('2026-04-11T00:00:00Z');
    await Promise.all([start(), start()]);
    expect((await runs(workspaceId)).map(({ night }) => night)).toEqual(['2026-04-10', '2026-04-11']);
  });

  it('that is killed goes on with the first batch that was not committed', async () => {
    const workspaceId = await buildWorkspace(api);
    const log: string[] = [];
    await startNights(api.deps, [countToThree(log)])();
    const job = { workspaceId, night: '2026-04-11', task: 'count-to-three' };
    await expect(runNightlyTask(api.deps, [countToThree(log, '3')])(job)).rejects.toThrow('killed');
    expect((await runs(workspaceId))[0]).toMatchObject({ handled: 2, after: '2', finishedAt: null });
    await runNightlyTask(api.deps, [countToThree(log)])(job);
    await runNightlyTask(api.deps, [countToThree(log)])(job);
    expect(log).toEqual(['2026-04-11 1', '2026-04-11 2', '2026-04-11 3']);
    expect((await runs(workspaceId))[0]).toMatchObject({ handled: 3, finishedAt: api.clock.now() });
  });

  it('given to two workers does each batch once', async () => {
    const workspaceId = await buildWorkspace(api);
    const log: string[] = [];
    await startNights(api.deps, [countToThree(log)])();
    const run = runNightlyTask(api.deps, [countToThree(log)]);
    const job = { workspaceId, night: '2026-04-11', task: 'count-to-three' };
    await Promise.all([run(job), run(job)]);
    expect(log).toHaveLength(3);
  });

  it('runs through the real queue', async () => {
    const workspaceId = await buildWorkspace(api);
    const { promise: isDone, resolve } = Promise.withResolvers<string>();
    const task: NightlyTask = {
      name: 'ring-a-bell',
      runBatch: async (scope) => {
        if (scope.workspaceId === workspaceId) resolve(scope.workspaceId);
        return { handled: 1, last: null };
      },
    };
    await api.jobs.work('run-nightly-task', runNightlyTask(api.deps, [task]));
    await api.jobs.work('start-nights', startNights(api.deps, [task]));
    await api.jobs.schedule('start-nights', '0 * * * *');
    await api.inWorkspace(workspaceId, (scope) => api.jobs.send(scope.writeLast, 'start-nights', { workspaceId }));
    expect(await isDone).toBe(workspaceId);
  });
});
