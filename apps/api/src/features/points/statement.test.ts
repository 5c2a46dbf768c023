import { randomUUID } from 'node:crypto';
import { emptyBalance } from '@rostra/points-engine';
import type { Bucket } from '@rostra/points-engine/vocabulary';
import type { StatementLine } from '@rostra/shared/points/statement-line.schema';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildChallenge, firstWaiting, submitStage } from '../../testing/build-challenge.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildReward, givePoints } from '../../testing/build-reward.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { EntryEntity } from './entry.entity.ts';
import { awardPoints, setTierBenefits } from './index.ts';

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
const points = () => api.as(ana).points;
const day = 86_400_000;

/** Does a reference call and has it approved. */
async function doChallenge(): Promise<string> {
  const challenge = await buildChallenge(api, manager, 'reference-call');
  await submitStage(api, ana, challenge);
  const { submissionStageId, version } = await firstWaiting(api, manager, challenge.id);
  await api.as(manager).moderation.approve({ submissionStageId, version, ...key() });
  return challenge.title;
}

async function redeem(pointsCost: number, title = 'Hoodie'): Promise<string> {
  const reward = await buildReward(api, manager, { pointsCost, title });
  return (await api.as(ana).rewards.redeem({ rewardId: reward.id, pointsCost, note: null, ...key() })).redemptionId;
}

async function fulfil(redemptionId: string): Promise<void> {
  await api.as(manager).redemptions.approve({ redemptionId, words: null, ...key() });
  await api.as(manager).redemptions.fulfil({ redemptionId, words: null, ...key() });
}

describe('the search of a statement', () => {
  const found = async (search: string) => {
    const { rows, total } = await points().statement({ search });
    expect(total).toBe(rows.length);
    return rows.map(({ kind }) => kind);
  };

  it('finds words of a reason, of a challenge and of a reward, in any case, whatever stands between', async () => {
    const title = await doChallenge();
    await api.as(manager).grants.create({
      memberId: ana.memberId,
      statusPoints: 9,
      rewardPoints: 9,
      reason: 'Summit 100 % on time',
      ...key(),
    });
    await redeem(100, 'Hoodie, blue');
    expect(await found(title.slice(2, 9).toUpperCase())).toEqual(['award']);
    expect(await found('summit')).toEqual(['grant']);
    expect(await found('hoodie')).toEqual(['hold']);
    expect(await found('100 %')).toEqual(['grant']);
    expect(await found('100_%')).toEqual([]);
    expect(await found('  ')).toHaveLength(3);
  });

  it('goes together with kind and days, and finds nothing of somebody else', async () => {
    await doChallenge();
    expect((await points().statement({ search: 'reference', kind: 'used' })).total).toBe(0);
    const ben = await buildMember(api, workspaceId, 'champion');
    expect((await api.as(ben).points.statement({ search: 'reference' })).total).toBe(0);
    expect((await api.as(manager).points.statementOf({ memberId: ana.memberId, search: 'reference' })).total).toBe(1);
  });
});

describe('the standing', () => {
  it('tells tier, the way to the next and what it brings, and until when the tier is kept', async () => {
    await api.inWorkspace(workspaceId, (scope) =>
      setTierBenefits(scope, { tier: 'silver', texts: ['Roadmap preview', 'Founder dinner'] }),
    );
    await givePoints(api, ana, 880);
    expect(await points().standing()).toEqual({
      tier: 'bronze',
      statusPoints: 880,
      windowMonths: 12,
      benefits: [],
      next: {
        tier: 'silver',
        threshold: 1_000,
        missing: 120,
        progress: 0.84,
        unlocks: ['Roadmap preview', 'Founder dinner'],
      },
      keptUntil: '2027-03-10T09:00:00.000Z',
      graceEndsAt: null,
      available: 880,
      held: 0,
      owed: 0,
      nextExpiry: { points: 880, at: '2027-09-10T08:00:00.000Z' },
    });
  });

  it('of a champion without anything is all zero, with the way to Bronze', async () => {
    expect(await points().standing()).toMatchObject({
      tier: 'none',
      statusPoints: 0,
      next: { tier: 'bronze', missing: 250, progress: 0, unlocks: [] },
      keptUntil: null,
      available: 0,
      nextExpiry: null,
    });
    expect(await points().statement({})).toEqual({ rows: [], total: 0, page: 1, pageSize: 25 });
  });

  it('holds the largest numbers exactly', async () => {
    await givePoints(api, ana, 9_007_199_254_740_990);
    expect(await points().standing()).toMatchObject({ tier: 'gold', next: null, available: 9_007_199_254_740_990 });
    expect((await points().statement({})).rows).toMatchObject([{ balanceAfter: 9_007_199_254_740_990 }]);
  });

  it('leaves out status points older than the window', async () => {
    await givePoints(api, ana, 300);
    api.clock.advance(366 * day);
    await givePoints(api, ana, 10);
    expect(await points().standing()).toMatchObject({ tier: 'bronze', statusPoints: 10, available: 310 });
  });
});

describe('the statement', () => {
  it('says what each line was for, what it moved, and what was left', async () => {
    const title = await doChallenge();
    const redemptionId = await redeem(100);
    await fulfil(redemptionId);
    const { rows } = await points().statement({});
    expect(rows).toMatchObject([
      { kind: 'spend', spendable: 0, handedOver: 100, balanceAfter: 200 },
      {
        kind: 'hold',
        subject: { title: 'Hoodie', target: { kind: 'redemption', id: redemptionId } },
        status: 0,
        spendable: -100,
        balanceAfter: 200,
      },
      { kind: 'award', subject: { title, part: null }, status: 300, spendable: 300, balanceAfter: 300 },
    ]);
  });

  it('adds up: it equals a fold of the ledger, line by line', async () => {
    await givePoints(api, ana, 500);
    const first = await redeem(120);
    await givePoints(api, ana, 77);
    await api.as(ana).redemptions.cancel({ redemptionId: first, ...key() });
    await fulfil(await redeem(333, 'Bag'));
    const { rows: awards } = await points().statement({ kind: 'earned' });
    await api.as(manager).points.reverse({ postingId: awards.at(-1)!.postingId, reason: 'Twice', ...key() });
    await givePoints(api, ana, 1_000);

    const { rows } = await points().statement({});
    const standing = await points().standing();
    const fold = await foldEntries();
    expect(standing).toMatchObject({
      statusPoints: fold.status,
      available: fold.available,
      held: fold.held,
      owed: fold.owed,
    });
    expect(rows[0]?.balanceAfter).toBe(fold.available);
    expect(sum(rows, 'status')).toBe(fold.status);
    expect(sum(rows, 'spendable')).toBe(fold.available);
    rows.toReversed().reduce((before, line) => {
      expect(line.balanceAfter).toBe(before + line.spendable);
      return line.balanceAfter;
    }, 0);
  });

  it('keeps the order of the ledger for lines of one instant, and pages without gaps', async () => {
    for (let count = 1; count <= 7; count += 1) await givePoints(api, ana, count);
    const pages = await Promise.all([1, 2, 3].map((page) => points().statement({ page, pageSize: 3 })));
    expect(pages.flatMap(({ rows }) => rows.map((row) => row.status))).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(pages.map(({ total }) => total)).toEqual([7, 7, 7]);
  });

  it('narrows by kind and by days of the workspace', async () => {
    // 10 March 23:30 in Berlin, which is still the 10th there and 22:30 in UTC.
    api.clock.set('2026-03-10T22:30:00.000Z');
    await givePoints(api, ana, 100);
    api.clock.set('2026-03-10T23:30:00.000Z');
    await givePoints(api, ana, 200);
    const statuses = async (input: Parameters<ReturnType<typeof points>['statement']>[0]) =>
      (await points().statement(input)).rows.map((row) => row.status);
    expect(await statuses({ to: '2026-03-10' })).toEqual([100]);
    expect(await statuses({ from: '2026-03-11', to: '2026-03-11' })).toEqual([200]);
    expect(await statuses({ kind: 'used' })).toEqual([]);
    expect((await points().statement({ from: '2026-03-11' })).total).toBe(1);
  });
});

describe('why', () => {
  it('tells the rule and its version, who approved, when it happened and when it was recorded, and the lot', async () => {
    await doChallenge();
    const [line] = (await points().statement({})).rows;
    expect(await points().explain({ postingId: line!.postingId })).toMatchObject({
      postingId: line!.postingId,
      rule: { name: expect.stringContaining('challenge:'), version: expect.any(Number) },
      actorName: 'Mara Berg',
      surface: 'console',
      occurredAt: '2026-03-10T09:00:00.000Z',
      recordedAt: '2026-03-10T09:00:00.000Z',
      lots: [{ amount: 300, remaining: 300, expiresAt: '2027-09-10T08:00:00.000Z' }],
      reverses: null,
      reversedBy: null,
    });
  });

  it('leads staff to what was sent for it, and from a redemption nowhere', async () => {
    await doChallenge();
    await redeem(150);
    const [spent, earned] = (await points().statement({})).rows;
    const { sentStageId } = await api.as(manager).points.explainOf({ postingId: earned!.postingId });
    const item = await api.as(manager).moderation.get({ submissionStageId: sentStageId ?? '' });
    expect(item).toMatchObject({ champion: { name: 'Ana Ruiz' } });
    expect(await points().explain({ postingId: spent!.postingId })).toMatchObject({ kind: 'hold', sentStageId: null });
  });

  it('tells which lots a redemption took from, those that expire first', async () => {
    await givePoints(api, ana, 100);
    api.clock.advance(day);
    await givePoints(api, ana, 100);
    await redeem(150);
    const [hold] = (await points().statement({ kind: 'used' })).rows;
    const { lots } = await points().explain({ postingId: hold!.postingId });
    expect(lots.map((lot) => [lot.amount, lot.remaining])).toEqual([
      [-100, 0],
      [-50, 50],
    ]);
  });

  it('is found only where it belongs', async () => {
    await givePoints(api, ana, 100);
    const [{ postingId }] = (await points().statement({})).rows as [StatementLine];
    const ben = await buildMember(api, workspaceId, 'champion');
    const elsewhere = await buildWorkspace(api);
    const boss = await buildMember(api, elsewhere, 'admin');
    await expect(api.as(ben).points.explain({ postingId })).rejects.toMatchObject({ cause: { code: 'not-found' } });
    await expect(api.as(boss).points.explainOf({ postingId })).rejects.toMatchObject({ cause: { code: 'not-found' } });
    const { memberId } = ana;
    await expect(api.as(boss).points.statementOf({ memberId })).rejects.toMatchObject({ cause: { code: 'not-found' } });
    await expect(api.as(boss).points.standingOf({ memberId })).rejects.toMatchObject({ cause: { code: 'not-found' } });
    expect(await api.as(manager).points.explainOf({ postingId })).toMatchObject({ postingId });
    expect(await api.as(manager).points.standingOf({ memberId })).toMatchObject({ member: { name: 'Ana Ruiz' } });
    for (const call of [
      () => api.as(manager).points.standing(),
      () => api.as(ana).points.statementOf({ memberId }),
      () => api.as(ana).points.explainOf({ postingId }),
    ]) {
      await expect(call()).rejects.toMatchObject({ cause: { code: 'not-allowed' } });
    }
  });

  it('stays readable when nobody names the source', async () => {
    const source = { type: 'import', id: 'row-7', part: '' };
    const opening = { kind: 'opening' as const, source, ruleVersion: { rule: 'import', version: 1 } };
    await api.inWorkspace(workspaceId, (scope) =>
      awardPoints(scope, {
        ...opening,
        memberId: ana.memberId,
        statusPoints: 5,
        rewardPoints: 5,
        reason: 'Old program',
      }),
    );
    expect((await points().statement({})).rows).toMatchObject([
      { kind: 'opening', subject: null, reason: 'Old program' },
    ]);
  });
});

function sum(rows: readonly StatementLine[], figure: 'status' | 'spendable'): number {
  return rows.reduce((total, row) => total + row[figure], 0);
}

async function foldEntries(): Promise<Record<Bucket, number>> {
  const entries = await api.inWorkspace(workspaceId, (scope) =>
    scope.em.find(EntryEntity, { workspaceId, memberId: ana.memberId }),
  );
  const fold = { ...emptyBalance };
  for (const { bucket, amount } of entries) Object.assign(fold, { [bucket]: fold[bucket] + amount });
  return fold;
}
