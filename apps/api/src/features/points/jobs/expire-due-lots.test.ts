import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../../deps/deps.ts';
import { runNightlyTask } from '../../../jobs/nightly/run-nightly-task.ts';
import { startNights } from '../../../jobs/nightly/start-nights.ts';
import { buildChampions, buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import { earnPointsTogether } from '../../../testing/earn-points.ts';
import { dyingAt } from '../../../testing/run-night.ts';
import type { TestSession } from '../../../testing/test-api.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { awardPoints, holdPoints, readBalance } from '../index.ts';
import { expireDueLots } from './expire-due-lots.ts';

const api = useTestApi();
let workspaceId: string;
beforeEach(async () => {
  workspaceId = await buildWorkspace(api);
  api.clock.set('2026-03-10T09:00:00Z');
});

const ruleVersion = { rule: 'challenge', version: 1 };
const deed = () => ({ type: 'submission-stage', id: randomUUID(), part: '' });
const champion = () => buildMember(api, workspaceId, 'champion');

function award({ memberId }: TestSession, points: number) {
  const request = { memberId, source: deed(), ruleVersion, statusPoints: points, rewardPoints: points };
  return api.inWorkspace(workspaceId, (scope) => awardPoints(scope, request));
}
const balanceOf = ({ memberId }: TestSession) => api.inWorkspace(workspaceId, (scope) => readBalance(scope, memberId));
const postings = () =>
  api.inWorkspace(workspaceId, (scope) =>
    scope.em.execute(`select member_id, occurred_at from posting where workspace_id = ? and kind = 'expiry'`, [
      workspaceId,
    ]),
  );

/** The night of the clock's day, by a worker of one's own. */
async function night(day: string, deps: Deps = api.deps) {
  await startNights(deps, [expireDueLots])();
  await runNightlyTask(deps, [expireDueLots])({ workspaceId, night: day, task: 'expire-due-lots' });
}

describe('the night', () => {
  it('lets points lapse 18 months after they were earned, not a night earlier', async () => {
    const ana = await champion();
    await award(ana, 100);
    api.clock.set('2026-03-20T09:00:00Z');
    await award(ana, 40);
    api.clock.set('2027-09-10T01:00:00Z');
    await night('2027-09-10');
    expect(await balanceOf(ana)).toMatchObject({ available: 140, expired: 0 });
    api.clock.set('2027-09-11T01:00:00Z');
    await night('2027-09-11');
    expect(await balanceOf(ana)).toMatchObject({ available: 40, expired: 100, status: 140 });
  });

  it('leaves held points alone', async () => {
    const ana = await champion();
    await award(ana, 100);
    const hold = { memberId: ana.memberId, source: deed(), ruleVersion, amount: 60 };
    await api.inWorkspace(workspaceId, (scope) => holdPoints(scope, hold));
    api.clock.set('2027-09-11T01:00:00Z');
    await night('2027-09-11');
    expect(await balanceOf(ana)).toMatchObject({ available: 0, held: 60, expired: 40 });
  });

  it('killed in the middle and run again comes to the same as one run', async () => {
    const memberIds = await buildChampions(api, workspaceId, 630);
    await earnPointsTogether(api, { workspaceId, memberIds, points: 10 });
    api.clock.set('2027-09-11T01:00:00Z');
    await startNights(api.deps, [expireDueLots])();
    const job = { workspaceId, night: '2027-09-11', task: 'expire-due-lots' };
    await expect(runNightlyTask(dyingAt(api.deps, 2), [expireDueLots])(job)).rejects.toThrow('killed');
    expect(await postings()).toHaveLength(500);
    api.clock.set('2027-09-11T15:00:00Z');
    await Promise.all([runNightlyTask(api.deps, [expireDueLots])(job), runNightlyTask(api.deps, [expireDueLots])(job)]);
    const posted = await postings();
    expect(posted).toHaveLength(630);
    expect(new Set(posted.map((row) => new Date(row.occurred_at).toISOString()))).toEqual(
      new Set(['2027-09-11T00:00:00.000Z']),
    );
  });

  it('and a redemption at the same moment never take the same points twice', async () => {
    const ana = await champion();
    await award(ana, 100);
    api.clock.set('2027-09-11T01:00:00Z');
    const hold = { memberId: ana.memberId, source: deed(), ruleVersion, amount: 100 };
    const [held] = await Promise.allSettled([
      api.inWorkspace(workspaceId, (scope) => holdPoints(scope, hold)),
      night('2027-09-11'),
    ]);
    const balance = await balanceOf(ana);
    expect(balance).toMatchObject(held.status === 'fulfilled' ? { held: 100, expired: 0 } : { held: 0, expired: 100 });
  });
});
