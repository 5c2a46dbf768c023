import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildReward, givePoints } from '../../testing/build-reward.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
let ana: TestSession;

beforeEach(async () => {
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Mara Berg');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
});

const key = () => ({ idempotencyKey: randomUUID() });
const staff = () => api.as(manager).points;

async function lastPosting(): Promise<string> {
  return (await api.as(ana).points.statement({})).rows[0]!.postingId;
}

async function award(points: number): Promise<string> {
  await givePoints(api, ana, points);
  return lastPosting();
}

async function spend(pointsCost: number): Promise<void> {
  const { id: rewardId } = await buildReward(api, manager, { pointsCost });
  const { redemptionId } = await api.as(ana).rewards.redeem({ rewardId, pointsCost, note: null, ...key() });
  await api.as(manager).redemptions.approve({ redemptionId, words: null, ...key() });
  await api.as(manager).redemptions.fulfil({ redemptionId, words: null, ...key() });
}

describe('taking an award back', () => {
  it('does what the preview said, and the champion reads why', async () => {
    const postingId = await award(300);
    const preview = await staff().previewReversal({ postingId });
    expect(preview).toEqual({ status: 300, available: 300, expired: 0, owed: 0, tier: 'bronze' });
    const { reversalId, ...effect } = await staff().reverse({ postingId, reason: 'Counted twice', ...key() });
    expect(effect).toEqual(preview);
    const [line, award_] = (await api.as(ana).points.statement({})).rows;
    expect(line).toMatchObject({
      kind: 'reversal',
      reason: 'Counted twice',
      status: -300,
      spendable: -300,
      balanceAfter: 0,
    });
    expect(award_).toMatchObject({ isReversed: true });
    expect(await api.as(ana).points.explain({ postingId: reversalId })).toMatchObject({
      actorName: 'Mara Berg',
      reverses: { postingId },
      lots: [{ amount: -300, remaining: 0 }],
    });
    expect(await api.as(ana).points.explain({ postingId })).toMatchObject({
      reversedBy: { postingId: reversalId, reason: 'Counted twice' },
    });
  });

  it('owes what was spent meanwhile, and the next award pays it', async () => {
    const postingId = await award(300);
    await spend(200);
    expect(await staff().previewReversal({ postingId })).toMatchObject({ status: 300, available: 100, owed: 200 });
    await staff().reverse({ postingId, reason: 'Wrong customer', ...key() });
    expect(await api.as(ana).points.standing()).toMatchObject({
      available: 0,
      owed: 200,
      statusPoints: 0,
      tier: 'bronze',
    });
    await award(250);
    expect(await api.as(ana).points.standing()).toMatchObject({ available: 50, owed: 0 });
    const { owed } = await api.as(ana).points.explain({ postingId: await lastPosting() });
    expect(owed).toBe(-200);
  });

  it('of two at once is done once and the other is told', async () => {
    const postingId = await award(300);
    const reverse = () => staff().reverse({ postingId, reason: 'Twice', ...key() });
    const results = await Promise.allSettled([reverse(), reverse()]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = results.find((result) => result.status === 'rejected');
    expect(lost?.reason).toMatchObject({ cause: { code: 'already-reversed' } });
    await expect(staff().previewReversal({ postingId })).rejects.toMatchObject({ cause: { code: 'already-reversed' } });
  });

  it('is previewed as of one moment, whatever is posted meanwhile', async () => {
    const postingId = await award(300);
    const previews = Array.from({ length: 30 }, () => staff().previewReversal({ postingId }));
    const awards = Array.from({ length: 10 }, () => givePoints(api, ana, 10));
    const results = await Promise.allSettled([...previews, ...awards]);
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
  });

  it('retried with its key gives the first answer, with another reason a conflict', async () => {
    const asked = { postingId: await award(300), reason: 'Twice', ...key() };
    const first = await staff().reverse(asked);
    expect(await staff().reverse(asked)).toEqual(first);
    await expect(staff().reverse({ ...asked, reason: 'Other' })).rejects.toMatchObject({
      cause: { code: 'idempotency-conflict' },
    });
  });

  it('is refused for what is no award, without a reason, to other roles, and from another workspace', async () => {
    const postingId = await award(300);
    await expect(staff().reverse({ postingId, reason: '  ', ...key() })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const asked = () => ({ postingId, reason: 'No', ...key() });
    const sales = await buildMember(api, workspaceId, 'sales');
    for (const who of [ana, sales]) {
      await expect(api.as(who).points.reverse(asked())).rejects.toMatchObject({ cause: { code: 'not-allowed' } });
    }
    const boss = await buildMember(api, await buildWorkspace(api), 'admin');
    await expect(api.as(boss).points.reverse(asked())).rejects.toMatchObject({ cause: { code: 'not-found' } });
    await expect(api.as(boss).points.previewReversal({ postingId })).rejects.toMatchObject({
      cause: { code: 'not-found' },
    });
    await spend(100);
    const spending = await lastPosting();
    await expect(staff().previewReversal({ postingId: spending })).rejects.toMatchObject({
      cause: { code: 'not-reversible' },
    });
    const { reversalId } = await staff().reverse(asked());
    await expect(staff().reverse({ ...asked(), postingId: reversalId })).rejects.toMatchObject({
      cause: { code: 'reversal-of-reversal' },
    });
  });

  it('leaves who, what and why in the audit log', async () => {
    const postingId = await award(300);
    await staff().reverse({ postingId, reason: 'Counted twice', ...key() });
    const admin = await buildMember(api, workspaceId, 'admin');
    const { rows } = await api.as(admin).audit.list({ action: 'points.reverse' });
    expect(rows[0]).toMatchObject({
      actor: { id: manager.memberId },
      subject: { id: postingId },
      after: { memberId: ana.memberId, reason: 'Counted twice', status: 300 },
    });
  });
});
