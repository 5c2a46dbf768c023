import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { importTestFile } from '../../testing/build-import.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { givePoints } from '../../testing/build-reward.ts';
import { runNight } from '../../testing/run-night.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { closeSeasons, keepRecognition, recheckRecognition } from '../leaderboards/index.ts';
import { getMember } from '../members/index.ts';
import { createTellOfExpiry } from '../points/index.ts';

const api = useTestApi();
let workspaceId: string;
let mara: TestSession;
let admin: TestSession;
let old: TestSession;
let ana: TestSession;

const WEEK_MS = 7 * 24 * 3_600_000;

beforeEach(async () => {
  // A Tuesday.
  api.clock.set('2026-03-10T09:00:00Z');
  workspaceId = await buildWorkspace(api);
  mara = await buildMember(api, workspaceId, 'manager', 'Mara Berg');
  admin = await buildMember(api, workspaceId, 'admin', 'Ada Root');
  old = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz (old)');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
});

const key = () => ({ idempotencyKey: randomUUID() });
const merge = (from = old, into = ana) =>
  api.as(mara).merges.merge({ fromId: from.memberId, intoId: into.memberId, reason: 'One person', ...key() });
const memberOf = ({ memberId }: TestSession) => api.inWorkspace(workspaceId, (scope) => getMember(scope, memberId));
const streakOf = (who: TestSession) => api.as(who).streaks.own();
const badgesOf = async (who: TestSession) =>
  (await api.as(who).badges.own()).badges.filter(({ earnedAt }) => earnedAt).map(({ name }) => name);

it('goes on with the streak of the merged entry', async () => {
  await api.as(old).streaks.switch({ isOn: true, ...key() });
  for (let week = 0; week < 3; week += 1) {
    await givePoints(api, old, 10);
    api.clock.advance(WEEK_MS);
  }
  await merge();
  expect(await streakOf(ana)).toMatchObject({ isOn: true, weeks: 3, state: 'at-risk' });
  await givePoints(api, ana, 10);
  expect(await streakOf(ana)).toMatchObject({ weeks: 4, state: 'safe' });
});

it('has weeks of both entries in one streak', async () => {
  for (const who of [old, ana]) await api.as(who).streaks.switch({ isOn: true, ...key() });
  for (let week = 0; week < 4; week += 1) {
    await givePoints(api, week % 2 === 0 ? old : ana, 10);
    api.clock.advance(WEEK_MS);
  }
  await merge();
  expect(await streakOf(ana)).toMatchObject({ isOn: true, weeks: 4 });
});

it('keeps the badge of a season that is over', async () => {
  await givePoints(api, old, 400);
  await keepRecognition(api.deps, workspaceId);
  api.clock.set('2026-04-02T09:00:00Z');
  await runNight(api.deps, { workspaceId, task: closeSeasons });
  await keepRecognition(api.deps, workspaceId);
  expect(await badgesOf(old)).toEqual(['season-top-10']);
  await merge();
  expect(await badgesOf(ana)).toEqual(['season-top-10']);
  api.clock.advance(24 * 3_600_000);
  await runNight(api.deps, { workspaceId, task: recheckRecognition });
  expect(await badgesOf(ana)).toEqual(['season-top-10']);
  expect(await badgesOf(old)).toEqual([]);
});

it('gets no opening balance twice that the merged entry had', async () => {
  const { email } = await memberOf(old);
  const file = ['Email;Status points;Points;Earned on;Expires on;Note', `${email};100;100;2026-01-01;;`].join('\n');
  await importTestFile(api, mara, file, 'openings');
  expect((await api.as(old).points.standing()).available).toBe(100);
  await merge();
  const importId = await importTestFile(api, mara, file, 'openings');
  expect((await api.as(mara).imports.rows({ importId })).rows[0]).toMatchObject({ verdict: 'unchanged' });
  expect((await api.as(ana).points.standing()).available).toBe(100);
});

it('is nobody who was erased, on either side', async () => {
  const erased = await buildMember(api, workspaceId, 'champion', 'Gone Person');
  await givePoints(api, erased, 50);
  const { id: erasureId } = await api.as(admin).privacy.askErasureFor({ memberId: erased.memberId, ...key() });
  await api.as(admin).privacy.carryOutErasure({ erasureId, ...key() });
  await expect(merge(old, erased)).rejects.toMatchObject({ cause: { code: 'not-found' } });
  await expect(merge(erased, ana)).rejects.toMatchObject({ cause: { code: 'not-found' } });
});

it('waits with the merge while either entry asked to be erased', async () => {
  const { email } = await memberOf(old);
  await api.as(old).privacy.askErasure({ confirmation: email, ...key() });
  const waits = { obstacles: [{ kind: 'erasure-waiting', name: 'Ana Ruiz (old)' }] };
  expect(await api.as(mara).merges.preview({ fromId: old.memberId, intoId: ana.memberId })).toMatchObject(waits);
  await expect(merge()).rejects.toMatchObject({ cause: { code: 'erasure-waiting' } });
  await expect(merge(ana, old)).rejects.toMatchObject({ cause: { code: 'erasure-waiting' } });
  await api.as(old).privacy.withdrawErasure({ ...key() });
  await merge();
});

it('merged and erased at once is one of the two, never points with nobody', async () => {
  await givePoints(api, old, 50);
  const { id: erasureId } = await api.as(admin).privacy.askErasureFor({ memberId: ana.memberId, ...key() });
  const [merged, erased] = await Promise.allSettled([
    merge(),
    api.as(admin).privacy.carryOutErasure({ erasureId, ...key() }),
  ]);
  expect(erased.status).toBe('fulfilled');
  expect(merged).toMatchObject({ status: 'rejected' });
  expect((await api.as(old).points.standing()).available).toBe(50);
});

it('who left the boards under one entry does not come back by the other', async () => {
  const presence = (who: TestSession, isHidden: boolean, alias: string | null) =>
    api.as(who).leaderboards.setPresence({ isHidden, alias, ...key() });
  await givePoints(api, old, 40);
  await presence(old, true, null);
  await merge();
  await keepRecognition(api.deps, workspaceId);
  const onBoard = async () => (await api.as(mara).leaderboards.board({})).rows.map(({ name }) => name);
  expect(await onBoard()).toEqual([]);
  // What is said afterwards counts, as does what was said under the entry that stays.
  await presence(ana, false, 'Falcon');
  const third = await buildMember(api, workspaceId, 'champion', 'Ana R.');
  await presence(third, false, null);
  await merge(ana, third);
  await presence(third, false, 'Falcon');
  await keepRecognition(api.deps, workspaceId);
  expect(await onBoard()).toEqual(['Ana R.']);
});

it('is told once of points that expire, whichever entry had them', async () => {
  await givePoints(api, old, 30);
  const tellOfExpiry = createTellOfExpiry(async () => new Map());
  const mails = () =>
    api.inWorkspace(workspaceId, (scope) =>
      scope.em.execute<{ count: number }[]>('select count(*)::int as count from mail_message where workspace_id = ?', [
        workspaceId,
      ]),
    );
  // 18 months less 30 days later.
  api.clock.set('2027-08-12T09:00:00Z');
  await runNight(api.deps, { workspaceId, task: tellOfExpiry });
  const before = await mails();
  await merge();
  api.clock.advance(24 * 3_600_000);
  await runNight(api.deps, { workspaceId, task: tellOfExpiry });
  expect(await mails()).toEqual(before);
  api.clock.set('2027-09-04T09:00:00Z');
  await runNight(api.deps, { workspaceId, task: tellOfExpiry });
  expect((await mails())[0]?.count).toBe((before[0]?.count ?? 0) + 1);
});
