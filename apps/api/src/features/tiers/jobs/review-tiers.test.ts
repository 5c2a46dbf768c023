import { beforeEach, describe, expect, it } from 'vitest';
import { runNightlyTask } from '../../../jobs/nightly/run-nightly-task.ts';
import { startNights } from '../../../jobs/nightly/start-nights.ts';
import { buildChampions, buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import { earnPoints, earnPointsTogether } from '../../../testing/earn-points.ts';
import { dyingAt, runNight } from '../../../testing/run-night.ts';
import type { TestSession } from '../../../testing/test-api.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { reviewTiers } from './review-tiers.ts';

const api = useTestApi();
let workspaceId: string;
let ana: TestSession;
beforeEach(async () => {
  workspaceId = await buildWorkspace(api);
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
  api.clock.set('2026-05-03T10:00:00Z');
});

const mine = () => api.as(ana).tiers.mine();
const history = async () => {
  const { rows } = await api.as(ana).tiers.history({});
  return rows.map(({ at, reason, from, to, statusPoints }) => [at.slice(0, 10), reason, from, to, statusPoints]);
};
const mails = () =>
  api.inWorkspace(workspaceId, (scope) =>
    scope.em.execute<{ subject: string; text: string }[]>(
      'select subject, text from mail_message where workspace_id = ? order by id',
      [workspaceId],
    ),
  );
async function nightOf(day: string) {
  api.clock.set(`${day}T03:00:00Z`);
  await runNight(api.deps, { workspaceId, task: reviewTiers });
}

describe('the forecast', () => {
  it('tells until when a tier is kept and what keeps it another year, and the review keeps that promise', async () => {
    await earnPoints(api, ana, 240);
    api.clock.set('2026-05-03T11:00:00Z');
    await earnPoints(api, ana, 2_260);
    expect((await mine()).keeping).toMatchObject({
      until: '2027-05-03T11:00:00.000Z',
      statusPointsThen: 0,
      missing: 2_500,
    });
    api.clock.set('2026-11-20T09:00:00Z');
    await earnPoints(api, ana, 2_260);
    expect(await mine()).toMatchObject({
      tier: 'gold',
      statusPoints: 4_760,
      since: '2026-05-03T11:00:00.000Z',
      next: null,
      keeping: {
        until: '2027-05-03T11:00:00.000Z',
        missing: 240,
        renewedUntil: '2028-05-03T11:00:00.000Z',
        fallsTo: 'silver',
      },
      leaving: { points: 2_500, on: '2027-05-03T10:00:00.000Z' },
    });
    api.clock.set('2027-05-03T10:30:00Z');
    await earnPoints(api, ana, 240);
    await nightOf('2027-05-04');
    expect(await history()).toEqual([
      ['2027-05-04', 'renewal', 'gold', 'gold', 2_500],
      ['2026-05-03', 'rise', 'none', 'gold', 2_500],
    ]);
    expect((await mine()).keeping).toMatchObject({ until: '2028-05-03T11:00:00.000Z' });
    expect(await mails()).toEqual([]);
  });
});

describe('the nightly review', () => {
  it('gives notice by mail, waits 30 days, and lets the tier fall by one', async () => {
    await earnPoints(api, ana, 2_500);
    for (const day of ['2027-05-03', '2027-05-04', '2027-05-05', '2027-06-02']) await nightOf(day);
    expect(await mine()).toMatchObject({
      tier: 'gold',
      keeping: {
        isGrace: true,
        until: '2027-06-03T00:00:00.000Z',
        missing: 2_500,
        renewedUntil: '2028-05-03T10:00:00.000Z',
      },
    });
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      'Gold is yours until Thursday, June 3, 2027 (Acme)',
    ]);
    expect((await mails())[0]?.text).toContain(
      '2,500 status points more by then keep Gold until Wednesday, May 3, 2028.',
    );
    await nightOf('2027-06-03');
    expect(await mine()).toMatchObject({ tier: 'silver', keeping: { isGrace: false } });
    expect((await mails())[1]?.subject).toBe('You are Silver now (Acme)');
    expect(await history()).toEqual([
      ['2027-06-03', 'fall', 'gold', 'silver', 0],
      ['2027-05-04', 'grace', 'gold', 'gold', 0],
      ['2026-05-03', 'rise', 'none', 'gold', 2_500],
    ]);
    await nightOf('2027-06-04');
    expect((await mine()).tier).toBe('silver');
  });

  it('keeps a tier whose points come back within the grace, until the same day of the next year', async () => {
    await earnPoints(api, ana, 1_000);
    await nightOf('2027-05-04');
    api.clock.set('2027-05-20T09:00:00Z');
    await earnPoints(api, ana, 1_000);
    expect((await mine()).keeping?.isGrace).toBe(false);
    await nightOf('2027-05-21');
    expect((await mine()).keeping).toMatchObject({ until: '2028-05-03T10:00:00.000Z', isGrace: false });
    await nightOf('2027-06-10');
    expect((await history()).map(([, reason]) => reason)).toEqual(['renewal', 'grace', 'rise']);
  });

  it('killed in the middle and run again moves and mails everybody once', async () => {
    const memberIds = [ana.memberId, ...(await buildChampions(api, workspaceId, 250))];
    await earnPointsTogether(api, { workspaceId, memberIds, points: 250 });
    api.clock.set('2027-05-04T03:00:00Z');
    await startNights(api.deps, [reviewTiers])();
    const job = { workspaceId, night: '2027-05-04', task: reviewTiers.name };
    await expect(runNightlyTask(dyingAt(api.deps, 2), [reviewTiers])(job)).rejects.toThrow('killed');
    expect(await mails()).toHaveLength(200);
    await Promise.all([runNightlyTask(api.deps, [reviewTiers])(job), runNightlyTask(api.deps, [reviewTiers])(job)]);
    expect(await mails()).toHaveLength(251);
    expect((await history()).map(([, reason]) => reason)).toEqual(['grace', 'rise']);
  });

  it('and an award at the same moment leave one true standing', async () => {
    await earnPoints(api, ana, 250);
    api.clock.set('2027-05-04T03:00:00Z');
    await Promise.all([nightOf('2027-05-04'), earnPoints(api, ana, 250)]);
    await nightOf('2027-05-05');
    expect(await mine()).toMatchObject({
      tier: 'bronze',
      keeping: { isGrace: false, until: '2028-05-03T10:00:00.000Z' },
    });
  });
});
