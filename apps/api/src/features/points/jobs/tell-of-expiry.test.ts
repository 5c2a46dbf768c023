import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { latestNight } from '../../../jobs/nightly/night.ts';
import { runNightlyTask } from '../../../jobs/nightly/run-nightly-task.ts';
import { startNights } from '../../../jobs/nightly/start-nights.ts';
import { buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import type { TestSession } from '../../../testing/test-api.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { buildReward } from '../../../testing/build-reward.ts';
import { findWithinReach } from '../../rewards/index.ts';
import { awardPoints, holdPoints } from '../index.ts';
import { createTellOfExpiry } from './tell-of-expiry.ts';

const tellOfExpiry = createTellOfExpiry(findWithinReach);
const api = useTestApi();
let workspaceId: string;
let ana: TestSession;
beforeEach(async () => {
  workspaceId = await buildWorkspace(api);
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
  // Earned in the morning of 10 March 2026 in Berlin, so it expires on 10 September 2027.
  api.clock.set('2026-03-10T09:00:00Z');
});

const ruleVersion = { rule: 'challenge', version: 1 };
const deed = () => ({ type: 'submission-stage', id: randomUUID(), part: '' });
const award = (points: number) =>
  api.inWorkspace(workspaceId, (scope) =>
    awardPoints(scope, {
      memberId: ana.memberId,
      source: deed(),
      ruleVersion,
      statusPoints: points,
      rewardPoints: points,
    }),
  );
const mails = () =>
  api.inWorkspace(workspaceId, (scope) =>
    scope.em.execute<{ subject: string; text: string; html: string }[]>(
      'select subject, text, html from mail_message where workspace_id = ? order by id',
      [workspaceId],
    ),
  );

async function night(at: string) {
  api.clock.set(at);
  await startNights(api.deps, [tellOfExpiry])();
  const { day } = latestNight(api.clock.now(), 'Europe/Berlin');
  const job = { workspaceId, night: day, task: 'tell-of-expiry' };
  await Promise.all([runNightlyTask(api.deps, [tellOfExpiry])(job), runNightlyTask(api.deps, [tellOfExpiry])(job)]);
}

describe('a notice that points expire', () => {
  it('goes out 60, 30 and 7 days ahead, once each, however many nights there are', async () => {
    await award(100);
    await night('2027-07-11T02:00:00Z');
    expect(await mails()).toHaveLength(0);
    for (let day = 12; day < 31; day += 1) await night(`2027-07-${day}T02:00:00Z`);
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      '100 points expire on Friday, September 10, 2027 (Acme)',
    ]);
    for (let day = 1; day < 31; day += 1) await night(`2027-08-${String(day).padStart(2, '0')}T02:00:00Z`);
    expect(await mails()).toHaveLength(2);
    for (const day of ['02', '03', '04', '09', '10', '11']) await night(`2027-09-${day}T02:00:00Z`);
    const texts = (await mails()).map(({ text }) => text);
    expect(texts).toHaveLength(3);
    expect(texts.map((text) => /expire in (\d+) days/.exec(text)?.[1])).toEqual(['60', '30', '7']);
  });

  it('says what they could be spent on, and how much there is in all', async () => {
    await award(100);
    api.clock.set('2026-06-10T09:00:00Z');
    await award(1_200);
    await night('2027-07-12T02:00:00Z');
    const [mail] = await mails();
    expect(mail?.text).toContain('You have 1,300 points to spend in all.');
    expect(mail?.text).toMatch(/See what you could have for them: http:\/\/localhost:4000\/w\/acme-[\d-]+\/rewards/);
    expect(mail?.html).toContain('100 points expire in 60 days');
  });

  it('names up to three rewards within reach, the dearest first, and none that is out of stock or too dear', async () => {
    const mara = await buildMember(api, workspaceId, 'manager');
    for (const pointsCost of [90, 60, 30, 10, 500]) {
      await buildReward(api, mara, { title: `Thing of ${pointsCost}`, pointsCost });
    }
    await buildReward(api, mara, { title: 'Gone', pointsCost: 80, stock: 0 });
    await award(100);
    await night('2027-07-12T02:00:00Z');
    const [mail] = await mails();
    expect(mail?.text).toContain(
      'You could have:\n\n- Thing of 90, for 90 points\n- Thing of 60, for 60 points\n- Thing of 30, for 30 points\n\n',
    );
    expect(mail?.html).toContain('<li>Thing of 60, for 60 points</li>');
  });

  it('is about what is left: not about points that are held or spent', async () => {
    await award(100);
    const request = { memberId: ana.memberId, source: deed(), ruleVersion, amount: 70 };
    await api.inWorkspace(workspaceId, (scope) => holdPoints(scope, request));
    await night('2027-07-12T02:00:00Z');
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      '30 points expire on Friday, September 10, 2027 (Acme)',
    ]);
  });

  it('that was missed is made up for by the nearest one alone', async () => {
    await award(100);
    await night('2027-09-05T02:00:00Z');
    expect((await mails()).map(({ text }) => /expire in (\d+) days/.exec(text)?.[1])).toEqual(['5']);
  });
});
