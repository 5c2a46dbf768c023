import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import { buildReward, givePoints, redeemReward } from '../../../testing/build-reward.ts';
import type { TestApi, TestSession } from '../../../testing/test-api.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { listRedemptionNews } from '../index.ts';

const DAY_MS = 86_400_000;

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

describe('the queue', () => {
  it('puts what is due first on top, with a clock on each', async () => {
    const reward = await buildReward(api, manager);
    const first = await redeem(reward.id);
    api.clock.advance(DAY_MS);
    const second = await redeem(reward.id);
    await api.as(manager).redemptions.approve(answer(first));
    api.clock.advance(3 * DAY_MS);
    const { rows, counts } = await api.as(manager).redemptions.queue({});
    expect(rows.map(({ id, state, isLate, memberName }) => [id, state, isLate, memberName])).toEqual([
      [second, 'requested', true, 'Ana Ruiz'],
      [first, 'approved', false, 'Ana Ruiz'],
    ]);
    expect(counts).toEqual({ requested: 1, approved: 1, over: 0, late: 1 });
  });

  it('is parted by state and searched by reward, champion and account', async () => {
    const reward = await buildReward(api, manager, { title: 'Hoodie' });
    const waiting = await redeem(reward.id);
    const over = await redeem(reward.id);
    await api.as(manager).redemptions.reject({ redemptionId: over, reason: 'No', idempotencyKey: randomUUID() });
    const find = async (input: Parameters<ReturnType<TestApi['as']>['redemptions']['queue']>[0]) =>
      (await api.as(manager).redemptions.queue(input)).rows.map(({ id }) => id);
    expect(await find({ part: 'requested' })).toEqual([waiting]);
    expect(await find({ part: 'approved' })).toEqual([]);
    expect(await find({ part: 'over' })).toEqual([over]);
    for (const search of ['hood', 'ruiz', 'account', '@example']) expect(await find({ search })).toEqual([waiting]);
    expect(await find({ search: 'nobody' })).toEqual([]);
  });

  it('opens one with the champion beside it', async () => {
    const reward = await buildReward(api, manager, { stock: 3 });
    const redemptionId = await redeem(reward.id);
    expect(await api.as(manager).redemptions.get({ redemptionId })).toMatchObject({
      memberName: 'Ana Ruiz',
      champion: { name: 'Ana Ruiz', tier: 'bronze', redemptionsCount: 1 },
      reward: { stock: 2, shipsTo: 'EU and UK', worth: { minor: 4_500, currency: 'EUR' } },
      events: [{ state: 'requested', byName: 'Ana Ruiz' }],
    });
  });
});

describe('the own redemptions', () => {
  it('come newest first in pages and never hold those of others', async () => {
    const reward = await buildReward(api, manager);
    const other = await buildMember(api, workspaceId, 'champion');
    await givePoints(api, other, 100);
    await redeem(reward.id, 100, other);
    const ids: string[] = [];
    for (let nth = 0; nth < 3; nth += 1) {
      api.clock.advance(1000);
      ids.push(await redeem(reward.id));
    }
    const { rows, total } = await api.as(ana).redemptions.mine({ pageSize: 2 });
    expect(rows.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
    expect(total).toBe(3);
    expect((await api.as(ana).redemptions.mine({ page: 2, pageSize: 2 })).rows.map(({ id }) => id)).toEqual([ids[0]]);
  });

  it('are news when somebody else moved them on', async () => {
    const reward = await buildReward(api, manager);
    const redemptionId = await redeem(reward.id);
    const since = api.clock.now();
    api.clock.advance(1000);
    await api.as(manager).redemptions.approve(answer(redemptionId));
    const news = await api.inWorkspace(workspaceId, (scope) =>
      listRedemptionNews(scope, ana.memberId, { since, limit: 5 }),
    );
    expect(news).toEqual([{ redemptionId, rewardTitle: 'Hoodie', state: 'approved', at: api.clock.now() }]);
  });
});
