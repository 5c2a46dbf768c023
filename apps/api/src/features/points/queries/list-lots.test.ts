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
  api.clock.set('2026-03-10T09:00:00.000Z');
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
});

async function redeem(pointsCost: number): Promise<string> {
  const reward = await buildReward(api, manager, { pointsCost });
  return redeemReward(api, ana, { rewardId: reward.id, pointsCost });
}

describe('points to spend by the day they expire', () => {
  it('add up to what can be spent, those that expire first first, without what is used up', async () => {
    await givePoints(api, ana, 100);
    api.clock.set('2026-03-12T09:00:00.000Z');
    await givePoints(api, ana, 50);
    const [later, earlier] = (await api.as(ana).points.statement({})).rows;
    await redeem(30);
    const { rows, total } = await api.as(ana).points.lots({});
    expect(total).toBe(2);
    expect(rows).toMatchObject([
      { postingId: earlier?.postingId, amount: 100, remaining: 70, expiresAt: '2027-09-10T08:00:00.000Z' },
      { postingId: later?.postingId, amount: 50, remaining: 50, expiresAt: '2027-09-12T08:00:00.000Z' },
    ]);
    await redeem(80);
    expect((await api.as(ana).points.lots({})).rows).toMatchObject([{ postingId: later?.postingId, remaining: 40 }]);
    expect((await api.as(ana).points.standing()).available).toBe(40);
  });

  it('hold what a cancelled redemption gave back, with the day it had', async () => {
    await givePoints(api, ana, 100);
    const redemptionId = await redeem(100);
    expect((await api.as(ana).points.lots({})).rows).toEqual([]);
    await api.as(ana).redemptions.cancel({ redemptionId, idempotencyKey: randomUUID() });
    expect((await api.as(ana).points.lots({})).rows).toMatchObject([
      { remaining: 100, expiresAt: '2027-09-10T08:00:00.000Z' },
    ]);
  });

  it('are paged, and name what brought them', async () => {
    const given = { memberId: ana.memberId, statusPoints: 5, rewardPoints: 5, reason: 'Helped newcomers' };
    await api.as(manager).grants.create({ ...given, idempotencyKey: randomUUID() });
    await givePoints(api, ana, 7);
    const first = await api.as(ana).points.lots({ pageSize: 1 });
    expect(first).toMatchObject({ total: 2, rows: [{ kind: 'grant', subject: null, reason: 'Helped newcomers' }] });
    expect((await api.as(ana).points.lots({ pageSize: 1, page: 2 })).rows).toMatchObject([{ remaining: 7 }]);
  });

  it('are read by who may read the statement, and by nobody elsewhere', async () => {
    await givePoints(api, ana, 100);
    const { memberId } = ana;
    expect((await api.as(manager).points.lotsOf({ memberId })).total).toBe(1);
    const ben = await buildMember(api, workspaceId, 'champion');
    expect((await api.as(ben).points.lots({})).total).toBe(0);
    const boss = await buildMember(api, await buildWorkspace(api), 'admin');
    await expect(api.as(boss).points.lotsOf({ memberId })).rejects.toMatchObject({ cause: { code: 'not-found' } });
    for (const call of [() => api.as(manager).points.lots({}), () => api.as(ana).points.lotsOf({ memberId })]) {
      await expect(call()).rejects.toMatchObject({ cause: { code: 'not-allowed' } });
    }
  });
});
