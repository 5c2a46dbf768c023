import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import { buildReward, givePoints, redeemReward } from '../../../testing/build-reward.ts';
import type { TestSession } from '../../../testing/test-api.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
let ana: TestSession;
beforeEach(async () => {
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Mara');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
  await givePoints(api, ana, 300);
});

const redeem = (rewardId: string, pointsCost = 100, who = ana) => redeemReward(api, who, { rewardId, pointsCost });
const answer = (redemptionId: string) => ({ redemptionId, words: null, idempotencyKey: randomUUID() });

describe('the catalogue', () => {
  beforeEach(async () => {
    await buildReward(api, manager, { title: 'Cap', pointsCost: 50 });
    await buildReward(api, manager, { title: 'Hoodie', pointsCost: 300 });
    await buildReward(api, manager, { title: 'Trip', pointsCost: 420, kind: 'exclusive-access' });
    await buildReward(api, manager, { title: 'Founder dinner', pointsCost: 10, minimumTier: 'gold' });
    await buildReward(api, manager, {
      title: 'Mug 100%',
      pointsCost: 20,
      stock: 0,
      description: 'Holds under_scores.',
    });
  });

  it('shows what can be had now, then what is near with the points missing, then the rest with its reason', async () => {
    const { rows, counts, available, tier } = await api.as(ana).rewards.catalogue({});
    expect(rows.map(({ title, group, refusal }) => [title, group, refusal])).toEqual([
      ['Hoodie', 'now', null],
      ['Cap', 'now', null],
      ['Trip', 'near', { code: 'not-enough-points', missing: 120 }],
      ['Founder dinner', 'later', { code: 'tier-too-low', needs: 'gold' }],
      ['Mug 100%', 'later', { code: 'out-of-stock' }],
    ]);
    expect({ counts, available, tier }).toEqual({
      counts: { now: 2, near: 1, later: 2 },
      available: 300,
      tier: 'bronze',
    });
  });

  it('is searched by words as they are typed and by kind', async () => {
    const find = async (input: object) => (await api.as(ana).rewards.catalogue(input)).rows.map(({ title }) => title);
    expect(await find({ search: 'DINNER' })).toEqual(['Founder dinner']);
    expect(await find({ search: '100%' })).toEqual(['Mug 100%']);
    expect(await find({ search: '%' })).toEqual(['Mug 100%']);
    expect(await find({ search: 'r_sc' })).toEqual(['Mug 100%']);
    expect(await find({ search: 'u_d' })).toEqual([]);
    expect(await find({ kind: 'exclusive-access' })).toEqual(['Trip']);
  });

  it('is cut into pages after it is sorted', async () => {
    const second = await api.as(ana).rewards.catalogue({ page: 2, pageSize: 2 });
    expect(second.rows.map(({ title }) => title)).toEqual(['Trip', 'Founder dinner']);
    expect(second).toMatchObject({ total: 5, page: 2, pageSize: 2, counts: { now: 2 } });
  });

  it('says how often a champion has had a reward, and gives the balance before and after', async () => {
    const cap = (await api.as(ana).rewards.catalogue({ search: 'cap' })).rows[0];
    await redeem(cap?.id ?? '', 50);
    const view = await api.as(ana).rewards.view({ rewardId: cap?.id ?? '' });
    expect(view).toMatchObject({ available: 250, availableAfter: 200, answerDaysMax: 2, reward: { redeemedCount: 1 } });
  });
});

describe('the list of staff', () => {
  it('holds every state by title, with what waits and what was handed over', async () => {
    const hoodie = await buildReward(api, manager, { title: 'Hoodie' });
    const cap = await buildReward(api, manager, { title: 'Cap' });
    await api.as(manager).rewards.retire({ rewardId: cap.id, idempotencyKey: randomUUID() });
    const first = await redeem(hoodie.id);
    await redeem(hoodie.id);
    await api.as(manager).redemptions.approve(answer(first));
    await api.as(manager).redemptions.fulfil(answer(first));
    const { rows, total } = await api.as(manager).rewards.list({});
    expect(total).toBe(2);
    expect(
      rows.map(({ title, state, waitingCount, fulfilledCount }) => [title, state, waitingCount, fulfilledCount]),
    ).toEqual([
      ['Cap', 'retired', 0, 0],
      ['Hoodie', 'active', 1, 1],
    ]);
    expect((await api.as(manager).rewards.list({ state: 'retired', search: 'ca' })).total).toBe(1);
  });
});
