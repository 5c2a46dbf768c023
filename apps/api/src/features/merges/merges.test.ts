import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildChallenge, firstWaiting, submitStage } from '../../testing/build-challenge.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildReward, givePoints } from '../../testing/build-reward.ts';
import { importTestFile } from '../../testing/build-import.ts';
import { buildRule, ruleTerms } from '../../testing/build-rule.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { findSession, startSession } from '../sessions/index.ts';
import { keepRecognition } from '../leaderboards/index.ts';
import { findMemberByEmail, getMember } from '../members/index.ts';

const api = useTestApi();
let workspaceId: string;
let mara: TestSession;
let old: TestSession;
let ana: TestSession;

beforeEach(async () => {
  api.clock.set('2026-03-10T09:00:00Z');
  workspaceId = await buildWorkspace(api);
  mara = await buildMember(api, workspaceId, 'manager', 'Mara Berg');
  old = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz (old)');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
});

const key = () => ({ idempotencyKey: randomUUID() });
const pair = () => ({ fromId: old.memberId, intoId: ana.memberId });
const merge = () => api.as(mara).merges.merge({ ...pair(), reason: 'One person, two addresses', ...key() });
const memberOf = ({ memberId }: TestSession) => api.inWorkspace(workspaceId, (scope) => getMember(scope, memberId));

describe('merging two champions', () => {
  it('moves points with their dates, and the tier they give together', async () => {
    api.clock.set('2025-06-01T09:00:00Z');
    await givePoints(api, old, 200);
    api.clock.set('2026-03-10T09:00:00Z');
    await givePoints(api, ana, 100);
    expect(await api.as(mara).merges.preview(pair())).toMatchObject({
      from: { name: 'Ana Ruiz (old)', statusPoints: 200, available: 200 },
      into: { available: 100 },
      obstacles: [],
    });
    expect(await merge()).toEqual({ memberId: ana.memberId, statusPoints: 200, available: 200, owed: 0 });
    expect(await api.as(ana).points.standing()).toMatchObject({
      tier: 'bronze',
      statusPoints: 300,
      available: 300,
      // 18 months after the older deed, as before.
      nextExpiry: { points: 200, at: '2026-12-01T10:00:00.000Z' },
    });
    const [line] = (await api.as(ana).points.statement({})).rows;
    expect(line).toMatchObject({ kind: 'merge', spendable: 200, status: 200, reason: 'One person, two addresses' });
    expect((await api.as(mara).points.standingOf({ memberId: old.memberId })).available).toBe(0);
    // The older points leave the window on their own day, not on the merge's.
    api.clock.set('2026-06-02T09:00:00Z');
    expect((await api.as(ana).points.standing()).statusPoints).toBe(100);
  });

  it('keeps the higher tier with its dates', async () => {
    await givePoints(api, old, 1_200);
    await merge();
    expect(await memberOf(ana)).toMatchObject({ tier: 'silver' });
    expect(await memberOf(old)).toMatchObject({ tier: 'none', mergedIntoId: ana.memberId });
  });

  it('takes submissions, redemptions and enrolments along', async () => {
    await givePoints(api, old, 300);
    const { id: rewardId } = await buildReward(api, mara);
    const { redemptionId } = await api.as(old).rewards.redeem({ rewardId, pointsCost: 100, note: null, ...key() });
    await expect(merge()).rejects.toThrow('open-holds');
    expect((await api.as(mara).merges.preview(pair())).obstacles).toEqual([{ kind: 'open-holds', points: 100 }]);
    await api.as(mara).redemptions.approve({ redemptionId, words: null, ...key() });
    await api.as(mara).redemptions.fulfil({ redemptionId, words: null, ...key() });
    await merge();
    expect((await api.as(ana).redemptions.mine({})).rows).toMatchObject([{ id: redemptionId }]);
    expect(await api.as(ana).points.standing()).toMatchObject({ available: 200, held: 0 });
  });

  it('lets badges follow the submissions they rest on', async () => {
    const challenge = await buildChallenge(api, mara, 'review', { reviewSite: null, title: 'On G2' });
    await submitStage(api, old, challenge);
    const { submissionStageId, version } = await firstWaiting(api, mara, challenge.id);
    await api.as(mara).moderation.approve({ submissionStageId, version, ...key() });
    await keepRecognition(api.deps, workspaceId);
    await merge();
    await keepRecognition(api.deps, workspaceId);
    const earned = async (who: TestSession) =>
      (await api.as(who).badges.own()).badges.filter(({ earnedAt }) => earnedAt).map(({ name }) => name);
    expect(await earned(ana)).toEqual(['first-review']);
    expect(await earned(old)).toEqual([]);
  });

  it('an award from before can still be taken back, from who has the points now', async () => {
    await givePoints(api, old, 300);
    const { postingId } = (await api.as(old).points.statement({})).rows[0]!;
    await merge();
    await api.as(mara).points.reverse({ postingId, reason: 'Wrong customer', ...key() });
    expect(await api.as(ana).points.standing()).toMatchObject({ available: 0, statusPoints: 0, owed: 0 });
  });

  it('nets what one owes with what the other has', async () => {
    await givePoints(api, old, 300);
    const { postingId } = (await api.as(old).points.statement({})).rows[0]!;
    const { id: rewardId } = await buildReward(api, mara);
    const { redemptionId } = await api.as(old).rewards.redeem({ rewardId, pointsCost: 100, note: null, ...key() });
    await api.as(mara).redemptions.approve({ redemptionId, words: null, ...key() });
    await api.as(mara).redemptions.fulfil({ redemptionId, words: null, ...key() });
    await api.as(mara).points.reverse({ postingId, reason: 'Counted twice', ...key() });
    await givePoints(api, ana, 250);
    await merge();
    expect(await api.as(ana).points.standing()).toMatchObject({ available: 150, owed: 0 });
  });

  it('ends what the old one could come in with, and leads its address to the survivor', async () => {
    const { secret } = await api.inWorkspace(workspaceId, async (scope) => startSession(scope, old.memberId, 'portal'));
    const { email } = await memberOf(old);
    await merge();
    expect(await findSession(api.deps, { secret })).toBeNull();
    const found = await api.inWorkspace(workspaceId, (scope) => findMemberByEmail(scope, email));
    expect(found?.id).toBe(ana.memberId);
    const listed = await api.as(mara).champions.list({});
    expect(listed.rows.map(({ id }) => id)).toEqual([ana.memberId]);
  });

  it('of one that others were merged into leads them on', async () => {
    await merge();
    const third = await buildMember(api, workspaceId, 'champion', 'Ana R.');
    const next = { fromId: ana.memberId, intoId: third.memberId, reason: 'Again', ...key() };
    await api.as(mara).merges.merge(next);
    expect(await memberOf(old)).toMatchObject({ mergedIntoId: third.memberId });
  });
});

describe('merging two champions, where it cannot be', () => {
  it('refuses one and the same, staff, and who was merged before', async () => {
    const { fromId } = pair();
    await expect(api.as(mara).merges.preview({ fromId, intoId: fromId })).rejects.toThrow('merge-with-self');
    await expect(api.as(mara).merges.preview({ fromId, intoId: mara.memberId })).rejects.toThrow('not-found');
    await merge();
    await expect(merge()).rejects.toThrow('already-merged');
    const grant = { memberId: old.memberId, statusPoints: 1, rewardPoints: 1, reason: 'Too late', ...key() };
    await expect(api.as(mara).grants.create(grant)).rejects.toThrow('already-merged');
    expect((await api.as(mara).points.statementOf({ memberId: ana.memberId })).total).toBe(0);
  });

  it('two at once merge once, a retry gets the first answer, other words under the key are refused', async () => {
    await givePoints(api, old, 40);
    const answers = await Promise.allSettled([merge(), merge()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const third = await buildMember(api, workspaceId, 'champion');
    const input = { fromId: third.memberId, intoId: ana.memberId, reason: 'Same', ...key() };
    const first = await api.as(mara).merges.merge(input);
    expect(await api.as(mara).merges.merge(input)).toEqual(first);
    await expect(api.as(mara).merges.merge({ ...input, reason: 'Other' })).rejects.toThrow('idempotency-conflict');
  });

  it('is closed to champions and to another workspace', async () => {
    await expect(api.as(ana).merges.preview(pair())).rejects.toThrow('not-allowed');
    const stranger = await buildMember(api, await buildWorkspace(api), 'admin');
    await expect(api.as(stranger).merges.preview(pair())).rejects.toThrow('not-found');
    await expect(api.as(stranger).merges.merge({ ...pair(), reason: 'x', ...key() })).rejects.toThrow('not-found');
  });
});

describe('after a merge', () => {
  const perQuarter = { scope: 'member', period: 'quarter', awardsMax: null, pointsMax: 150 } as const;
  const give = (memberId: string, points: number) =>
    api.as(mara).grants.create({ memberId, statusPoints: points, rewardPoints: points, reason: 'Thanks', ...key() });

  it('limits count what the merged entry was given, unless it is taken back', async () => {
    await buildRule(api, mara, 'Thanks', ruleTerms({ source: 'grant', caps: [perQuarter] }));
    const { postingId } = await give(old.memberId, 100);
    await give(ana.memberId, 20);
    await merge();
    expect((await give(ana.memberId, 100)).posted?.rewardPoints).toBe(30);
    await api.as(mara).points.reverse({ postingId: postingId ?? '', reason: 'Twice', ...key() });
    expect((await give(ana.memberId, 200)).posted?.rewardPoints).toBe(100);
  });

  it('deeds that a limit left nothing for are told to who goes on', async () => {
    const once = { scope: 'member', period: 'ever', awardsMax: 1, pointsMax: null } as const;
    await buildRule(api, mara, 'Once', ruleTerms({ caps: [once] }));
    for (let nth = 0; nth < 2; nth += 1) {
      const challenge = await buildChallenge(api, mara, 'reference-call');
      await submitStage(api, old, challenge);
      const { submissionStageId, version } = await firstWaiting(api, mara, challenge.id);
      await api.as(mara).moderation.approve({ submissionStageId, version, ...key() });
    }
    await merge();
    expect((await api.as(ana).rules.refusals({})).total).toBe(1);
  });

  it('a list with both addresses writes the survivor once, whatever it brings', async () => {
    const [oldEmail, email] = [(await memberOf(old)).email, (await memberOf(ana)).email];
    await merge();
    const people = ['Email;Name;Account', `${email};Ana Ruiz-Soto;Acme`, `${oldEmail};Ana Old;Acme`].join('\n');
    const importId = await importTestFile(api, mara, people);
    const { rows } = await api.as(mara).imports.rows({ importId });
    expect(rows[1]).toMatchObject({ verdict: 'invalid', problems: [{ code: 'same-person-twice', line: 2 }] });
    expect((await memberOf(ana)).name).toBe('Ana Ruiz-Soto');
    const line = (address: string | null) => `${address};;100;2026-01-01;;`;
    const balances = ['Email;Status points;Points;Earned on;Expires on;Note', line(oldEmail), line(email)].join('\n');
    await importTestFile(api, mara, balances, 'openings');
    expect((await api.as(ana).points.standing()).available).toBe(100);
  });
});
