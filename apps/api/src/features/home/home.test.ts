import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { betaFields } from '../../testing/build-beta.ts';
import { buildChallenge, firstWaiting, submitStage } from '../../testing/build-challenge.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildReward, givePoints } from '../../testing/build-reward.ts';
import { runNight } from '../../testing/run-night.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { awardPoints, expireDueLots, setTierBenefits } from '../points/index.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
let ana: TestSession;

beforeEach(async () => {
  api.clock.set('2026-03-10T09:00:00.000Z');
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Mara Berg');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
});

const key = () => ({ idempotencyKey: randomUUID() });
const home = (who = ana) => api.as(who).home;
const minute = 60_000;

async function openBeta(title: string): Promise<string> {
  const { id, version } = await api.as(manager).betas.create({ ...betaFields, title, ...key() });
  await api.as(manager).betas.offer({ betaId: id, version, ...key() });
  return id;
}

describe('home', () => {
  it('of a champion without anything says so, and shows the way to Bronze', async () => {
    expect(await home().get({})).toMatchObject({
      isFirstVisit: true,
      next: null,
      more: [],
      news: [],
      rise: null,
      dismissedCount: 0,
      standing: { tier: 'none', available: 0, next: { tier: 'bronze', missing: 250 } },
    });
  });

  it('proposes one next best step and three more, each with its reason', async () => {
    for (const kind of ['review', 'reference-call', 'case-study', 'talk'] as const) {
      await buildChallenge(api, manager, kind, kind === 'review' ? { reviewSite: null } : {});
    }
    const { next, more, standing } = await home().get({});
    expect(standing.next?.missing).toBe(250);
    // What closes the gap to Bronze comes first.
    expect(next).toMatchObject({ reason: 'closes-tier-gap' });
    expect(more).toHaveLength(3);
  });

  it('tells what others did since the last visit, the latest first, and nothing twice', async () => {
    await home().markSeen(key());
    const challenge = await buildChallenge(api, manager, 'reference-call');
    await submitStage(api, ana, challenge);
    api.clock.advance(minute);
    const { submissionStageId, version } = await firstWaiting(api, manager, challenge.id);
    await api.as(manager).moderation.approve({ submissionStageId, version, ...key() });
    api.clock.advance(minute);
    const betaId = await openBeta('Offline mode');
    api.clock.advance(minute);
    const { id: rewardId, title } = await buildReward(api, manager, { pointsCost: 50 });
    const asked = { rewardId, pointsCost: 50, note: null, ...key() };
    const { redemptionId } = await api.as(ana).rewards.redeem(asked);
    api.clock.advance(minute);
    await api.as(manager).redemptions.approve({ redemptionId, words: null, ...key() });

    const seen = await home().get({});
    expect(seen.news).toMatchObject([
      { kind: 'redemption', redemptionId, title, state: 'approved' },
      { kind: 'beta-opened', betaId, title: 'Offline mode' },
      { kind: 'tier', from: 'none', to: 'bronze' },
      { kind: 'approved', challengeId: challenge.id, title: challenge.title, stageTitle: null, points: 300 },
    ]);
    await home().markSeen({ upTo: seen.asOf, ...key() });
    expect((await home().get({})).news).toEqual([]);
    // Who stays on the page keeps what the visit began with.
    expect((await home().get({ since: seen.since })).news).toHaveLength(4);
  });

  it('tells a decline, changes asked for, and points taken back with the words', async () => {
    await givePoints(api, ana, 40);
    const postingId = (await api.as(ana).points.statement({})).rows[0]!.postingId;
    api.clock.advance(minute);
    await home().markSeen(key());
    api.clock.advance(minute);
    await api.as(manager).points.reverse({ postingId, reason: 'Counted twice', ...key() });
    expect((await home().get({})).news).toMatchObject([
      { kind: 'points-taken-back', points: 40, reason: 'Counted twice' },
    ]);
  });

  it('tells of points that came for a signal, and of those past their date, each with its line', async () => {
    await home().markSeen(key());
    api.clock.advance(minute);
    const request = {
      memberId: ana.memberId,
      source: { type: 'signal', id: randomUUID(), part: '' },
      ruleVersion: { rule: 'test', version: 1 },
      reason: 'Answered a newcomer',
      statusPoints: 10,
      rewardPoints: 5,
    };
    await api.inWorkspace(workspaceId, (scope) => awardPoints(scope, request));
    const [earned] = (await api.as(ana).points.statement({})).rows;
    api.clock.set('2027-09-11T09:00:00.000Z');
    await runNight(api.deps, { workspaceId, task: expireDueLots });
    const [expired] = (await api.as(ana).points.statement({})).rows;
    expect((await home().get({})).news).toMatchObject([
      { kind: 'points-expired', postingId: expired?.postingId, points: 5 },
      { kind: 'points-earned', postingId: earned?.postingId, points: 10, title: 'Answered a newcomer' },
    ]);
  });

  it('leads from an approval to the line it wrote, and tells the larger figure of what was taken back', async () => {
    const challenge = await buildChallenge(api, manager, 'reference-call');
    await submitStage(api, ana, challenge);
    api.clock.advance(minute);
    const { submissionStageId, version } = await firstWaiting(api, manager, challenge.id);
    await api.as(manager).moderation.approve({ submissionStageId, version, ...key() });
    const [line] = (await api.as(ana).points.statement({})).rows;
    api.clock.advance(minute);
    await api.as(manager).points.reverse({ postingId: line!.postingId, reason: 'Counted twice', ...key() });
    expect((await home().get({})).news).toMatchObject([
      { kind: 'points-taken-back', points: 300 },
      { kind: 'tier' },
      { kind: 'approved', points: 300, postingId: line?.postingId },
    ]);
  });

  it('knows nothing of other people', async () => {
    const ben = await buildMember(api, workspaceId, 'champion');
    api.clock.advance(minute);
    await givePoints(api, ana, 300);
    expect(await home(ben).get({})).toMatchObject({ news: [], rise: null, standing: { available: 0 } });
    expect((await home(ben).get({ since: '2020-01-01T00:00:00Z' })).news).toEqual([]);
    for (const call of [() => home(manager).get({}), () => home(manager).markSeen(key())]) {
      await expect(call()).rejects.toMatchObject({ cause: { code: 'not-allowed' } });
    }
    await expect(api.as(null).home.get({})).rejects.toMatchObject({ cause: { code: 'not-signed-in' } });
  });
});

describe('a rise of tier', () => {
  it('is kept until it is seen, with what it brings, several steps as one', async () => {
    await api.inWorkspace(workspaceId, (scope) =>
      setTierBenefits(scope, { tier: 'silver', texts: ['Founder dinner'] }),
    );
    await home().markSeen(key());
    api.clock.advance(minute);
    await givePoints(api, ana, 300);
    await givePoints(api, ana, 800);
    const rise = { from: 'none', to: 'silver', benefits: ['Founder dinner'] };
    const first = await home().get({});
    expect(first.rise).toEqual(rise);
    expect((await home().get({})).rise).toEqual(rise);
    await home().markSeen({ upTo: first.asOf, ...key() });
    expect((await home().get({ since: first.since })).rise).toBeNull();
  });
});

describe('what was seen', () => {
  it('never goes back and never runs ahead of now', async () => {
    const { seenAt } = await home().markSeen({ upTo: '2030-01-01T00:00:00Z', ...key() });
    expect(seenAt).toBe('2026-03-10T09:00:00.000Z');
    expect((await home().markSeen({ upTo: '2026-01-01T00:00:00Z', ...key() })).seenAt).toBe(seenAt);
    const asked = { upTo: '2026-03-01T00:00:00Z', ...key() };
    const first = await home().markSeen(asked);
    expect(await home().markSeen(asked)).toEqual(first);
    await expect(home().markSeen({ ...asked, upTo: '2026-03-02T00:00:00Z' })).rejects.toMatchObject({
      cause: { code: 'idempotency-conflict' },
    });
  });
});

describe('a suggestion set aside', () => {
  it('is not suggested any more, and comes back when asked', async () => {
    const challenge = await buildChallenge(api, manager, 'reference-call');
    const asked = { challengeId: challenge.id, ...key() };
    expect(await home().dismiss(asked)).toEqual({ dismissedCount: 1 });
    expect(await home().dismiss(asked)).toEqual({ dismissedCount: 1 });
    expect(await home().dismiss({ ...asked, ...key() })).toEqual({ dismissedCount: 1 });
    expect(await home().get({})).toMatchObject({ next: null, dismissedCount: 1 });
    expect(await home().restore({ challengeId: challenge.id, ...key() })).toEqual({ dismissedCount: 0 });
    expect((await home().get({})).next).toMatchObject({ challenge: { id: challenge.id } });
    await home().dismiss({ ...asked, ...key() });
    expect(await home().restore(key())).toEqual({ dismissedCount: 0 });
  });

  it('comes all the same once it is under way: it waits for the champion', async () => {
    const challenge = await buildChallenge(api, manager, 'reference-call');
    await home().dismiss({ challengeId: challenge.id, ...key() });
    await submitStage(api, ana, challenge);
    const item = await firstWaiting(api, manager, challenge.id);
    const { submissionStageId, version } = item;
    await api.as(manager).moderation.askForChanges({ submissionStageId, version, general: 'Which date?', ...key() });
    expect((await home().get({})).next).toMatchObject({ reason: 'changes-asked', challenge: { id: challenge.id } });
  });

  it('is nobody else’s, and a foreign or unpublished challenge is not found', async () => {
    const challenge = await buildChallenge(api, manager, 'reference-call');
    const ben = await buildMember(api, workspaceId, 'champion');
    await home().dismiss({ challengeId: challenge.id, ...key() });
    expect((await home(ben).get({})).next).toMatchObject({ challenge: { id: challenge.id } });
    const stranger = await buildMember(api, await buildWorkspace(api), 'champion');
    const draft = await api.as(manager).challenges.create({ kind: 'talk', ...key() });
    for (const [who, challengeId] of [
      [stranger, challenge.id],
      [ana, draft.id],
    ] as const) {
      await expect(home(who).dismiss({ challengeId, ...key() })).rejects.toMatchObject({
        cause: { code: 'not-found' },
      });
    }
  });
});
