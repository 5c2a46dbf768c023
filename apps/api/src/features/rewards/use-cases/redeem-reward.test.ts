import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import { buildReward, givePoints, rewardFields } from '../../../testing/build-reward.ts';
import type { TestSession } from '../../../testing/test-api.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { AuditEventEntity } from '../../audit/audit-event.entity.ts';
import { readBalance } from '../../points/index.ts';
import { RewardEntity } from '../reward.entity.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
beforeAll(async () => {
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager');
});

async function champion(points: number): Promise<TestSession> {
  const member = await buildMember(api, workspaceId, 'champion');
  if (points > 0) await givePoints(api, member, points);
  return member;
}
function redeem(
  who: TestSession,
  rewardId: string,
  { pointsCost = 100, note = null as string | null, key = randomUUID() } = {},
) {
  return api.as(who).rewards.redeem({ rewardId, pointsCost, note, idempotencyKey: key });
}
const balance = (who: TestSession) => api.inWorkspace(workspaceId, (scope) => readBalance(scope, who.memberId));
const stock = (rewardId: string) =>
  api.inWorkspace(
    workspaceId,
    async (scope) => (await scope.em.findOneOrFail(RewardEntity, { workspaceId, id: rewardId })).stock,
  );
const redemptions = async (who: TestSession) => (await api.as(who).redemptions.mine({})).total;
const codesOf = (results: PromiseSettledResult<unknown>[]) =>
  results.map((result) => (result.status === 'fulfilled' ? 'ok' : String(result.reason.message))).toSorted();

describe('redeeming', () => {
  it('sets points aside and takes a piece in one step, and starts a timeline', async () => {
    const reward = await buildReward(api, manager, { stock: 3 });
    const ana = await champion(250);
    const { redemptionId, available } = await redeem(ana, reward.id, { note: 'Size M' });
    expect(available).toBe(150);
    expect(await balance(ana)).toMatchObject({ available: 150, held: 100, spent: 0 });
    expect(await stock(reward.id)).toBe(2);
    const view = await api.as(ana).redemptions.view({ redemptionId });
    expect(view).toMatchObject({
      state: 'requested',
      rewardTitle: 'Hoodie',
      pointsCost: 100,
      note: 'Size M',
      canCancel: true,
    });
    expect(view.dueAt).toBe('2026-03-12T09:00:00.000Z');
    expect(view.events.map((event) => event.state)).toEqual(['requested']);
  });

  it('of something dear inside another page asks for a sign-in of the last ten minutes, and takes nothing without', async () => {
    const dear = await buildReward(api, manager, { pointsCost: 500 });
    const ana = await champion(2_000);
    const framed = { ...ana, surface: 'embed' } as const;
    const minutesAgo = (minutes: number) => new Date(api.clock.now().getTime() - minutes * 60_000);
    for (const provenAt of [null, minutesAgo(11)]) {
      await expect(redeem({ ...framed, provenAt }, dear.id, { pointsCost: 500 })).rejects.toThrow('sign-in-not-recent');
    }
    expect(await balance(ana)).toMatchObject({ available: 2_000, held: 0 });
    await redeem({ ...framed, provenAt: minutesAgo(9) }, dear.id, { pointsCost: 500 });
    await redeem(ana, dear.id, { pointsCost: 500 });
    const cheaper = await buildReward(api, manager, { pointsCost: 499 });
    await redeem(framed, cheaper.id, { pointsCost: 499 });
  });

  it('leaves an audit row with who, what and from where', async () => {
    const reward = await buildReward(api, manager);
    const ana = await champion(100);
    const { redemptionId } = await redeem({ ...ana, surface: 'embed' }, reward.id);
    const [row] = await api.inWorkspace(workspaceId, (scope) =>
      scope.em.find(AuditEventEntity, { workspaceId, subjectId: redemptionId }),
    );
    expect(row).toMatchObject({
      action: 'rewards.redeem',
      actorId: ana.memberId,
      surface: 'embed',
      after: { state: 'requested', pointsCost: 100 },
    });
  });

  it.each([
    ['a champion without the points', { pointsCost: 100 }, 60, 'not-enough-points', { missing: 40 }],
    ['what is sold out', { stock: 0 }, 500, 'out-of-stock', {}],
    ['a champion below the tier', { minimumTier: 'gold' }, 100, 'tier-too-low', { needs: 'gold' }],
  ] as const)('refuses %s and takes nothing', async (_what, parts, points, code, details) => {
    const reward = await buildReward(api, manager, parts);
    const ana = await champion(points);
    await expect(redeem(ana, reward.id)).rejects.toMatchObject({ message: code, cause: { code, details } });
    expect(await balance(ana)).toMatchObject({ available: points, held: 0 });
    expect(await stock(reward.id)).toBe(reward.stock);
    expect(await redemptions(ana)).toBe(0);
  });

  it('refuses what left the catalogue, and a draft as if it did not exist', async () => {
    const reward = await buildReward(api, manager, { stock: 1 });
    await api.as(manager).rewards.retire({ rewardId: reward.id, idempotencyKey: randomUUID() });
    const draft = await api.as(manager).rewards.create({ ...rewardFields(), idempotencyKey: randomUUID() });
    const ana = await champion(500);
    await expect(redeem(ana, reward.id)).rejects.toThrow('reward-not-active');
    await expect(redeem(ana, draft.id)).rejects.toThrow('not-found');
    await expect(api.as(ana).rewards.view({ rewardId: draft.id })).rejects.toThrow('not-found');
    expect(await stock(reward.id)).toBe(1);
  });

  it('refuses another cost than the one that was confirmed', async () => {
    const reward = await buildReward(api, manager, { pointsCost: 120, stock: 1 });
    const ana = await champion(500);
    await expect(redeem(ana, reward.id, { pointsCost: 100 })).rejects.toThrow('changed-meanwhile');
    expect(await stock(reward.id)).toBe(1);
  });

  it('counts a limit per champion, and what was taken back does not count', async () => {
    const reward = await buildReward(api, manager, { perMemberLimit: 1 });
    const ana = await champion(500);
    const { redemptionId } = await redeem(ana, reward.id);
    await expect(redeem(ana, reward.id)).rejects.toMatchObject({
      cause: { code: 'limit-reached', details: { limit: 1 } },
    });
    await api.as(ana).redemptions.cancel({ redemptionId, idempotencyKey: randomUUID() });
    await expect(redeem(ana, reward.id)).resolves.toMatchObject({ available: 400 });
  });
});

describe('two at once', () => {
  it('for the last piece: one wins, the other loses no point, and the stock never goes below zero', async () => {
    for (let round = 0; round < 5; round += 1) {
      const reward = await buildReward(api, manager, { stock: 1 });
      const both = [await champion(100), await champion(100)];
      const results = await Promise.allSettled(both.map((who) => redeem(who, reward.id)));
      expect(codesOf(results)).toEqual(['ok', 'out-of-stock']);
      const balances = await Promise.all(both.map(balance));
      expect(balances.map(({ available }) => available).toSorted((a, b) => a - b)).toEqual([0, 100]);
      expect(balances.map(({ held }) => held).toSorted((a, b) => a - b)).toEqual([0, 100]);
      expect(await stock(reward.id)).toBe(0);
    }
  });

  it('twenty for three pieces: exactly three get one', async () => {
    const reward = await buildReward(api, manager, { stock: 3 });
    const people = await Promise.all(Array.from({ length: 20 }, () => champion(100)));
    const results = await Promise.allSettled(people.map((who) => redeem(who, reward.id)));
    expect(codesOf(results).filter((code) => code === 'ok')).toHaveLength(3);
    expect(codesOf(results).filter((code) => code === 'out-of-stock')).toHaveLength(17);
    expect(await stock(reward.id)).toBe(0);
    const balances = await Promise.all(people.map(balance));
    expect(balances.reduce((sum, { held }) => sum + held, 0)).toBe(300);
  });

  it('a double click is one redemption', async () => {
    const reward = await buildReward(api, manager, { stock: 5 });
    const ana = await champion(500);
    const key = randomUUID();
    const answers = await Promise.all([redeem(ana, reward.id, { key }), redeem(ana, reward.id, { key })]);
    expect(answers[1]).toEqual(answers[0]);
    expect(await balance(ana)).toMatchObject({ available: 400, held: 100 });
    expect(await stock(reward.id)).toBe(4);
  });

  it('two windows of one champion cannot pass the limit, with an end to the stock or without', async () => {
    for (const pieces of [5, null]) {
      const reward = await buildReward(api, manager, { stock: pieces, perMemberLimit: 1 });
      const ana = await champion(500);
      const results = await Promise.allSettled([redeem(ana, reward.id), redeem(ana, reward.id)]);
      expect(codesOf(results)).toEqual(['limit-reached', 'ok']);
      expect(await balance(ana)).toMatchObject({ available: 400, held: 100 });
      expect(await stock(reward.id)).toBe(pieces === null ? null : 4);
    }
  });

  it('two rewards with points for one: one wins', async () => {
    const rewards = [await buildReward(api, manager, { stock: 1 }), await buildReward(api, manager)];
    const ana = await champion(150);
    const results = await Promise.allSettled(rewards.map((reward) => redeem(ana, reward.id)));
    expect(codesOf(results)).toEqual(['not-enough-points', 'ok']);
    expect(await balance(ana)).toMatchObject({ available: 50, held: 100 });
  });
});

describe('a retry', () => {
  it('with the same key gives the first answer, also after the last piece is gone', async () => {
    const reward = await buildReward(api, manager, { stock: 1 });
    const ana = await champion(100);
    const key = randomUUID();
    const first = await redeem(ana, reward.id, { key });
    expect(await redeem(ana, reward.id, { key })).toEqual(first);
    expect(await redemptions(ana)).toBe(1);
  });

  it('with the same key and another note is a conflict', async () => {
    const reward = await buildReward(api, manager);
    const ana = await champion(500);
    const key = randomUUID();
    await redeem(ana, reward.id, { key });
    await expect(redeem(ana, reward.id, { key, note: 'Size L' })).rejects.toThrow('idempotency-conflict');
  });
});

describe('the fences', () => {
  it('hide a reward of another workspace', async () => {
    const reward = await buildReward(api, manager);
    const elsewhere = await buildWorkspace(api);
    const stranger = await buildMember(api, elsewhere, 'champion');
    await givePoints(api, stranger, 500);
    await expect(redeem(stranger, reward.id)).rejects.toThrow('not-found');
    await expect(api.as(stranger).rewards.view({ rewardId: reward.id })).rejects.toThrow('not-found');
    expect((await api.as(stranger).rewards.catalogue({})).total).toBe(0);
  });

  it('let champions alone redeem', async () => {
    const reward = await buildReward(api, manager);
    await expect(redeem(manager, reward.id)).rejects.toThrow('not-allowed');
    await expect(api.as(null).rewards.catalogue({})).rejects.toThrow('not-signed-in');
  });
});
