import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import { buildReward, givePoints, redeemReward } from '../../../testing/build-reward.ts';
import type { TestSession } from '../../../testing/test-api.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { sourceDescribers } from '../../../source-describers.ts';
import { type PostingRequest, reverseAward, writeStatement } from '../index.ts';
import { awardPoints } from '../use-cases/award-points.ts';

const api = useTestApi();
const day = 86_400_000;
let workspaceId: string;
let manager: TestSession;
let ana: TestSession;

beforeEach(async () => {
  api.clock.set('2026-03-10T09:00:00.000Z');
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
});

const points = () => api.as(ana).points;
type Filter = Parameters<ReturnType<typeof points>['statement']>[0];

/** Awards told late: `statusPoints` for a deed of that moment. */
async function award(statusPoints: number, occurredAt: string): Promise<string> {
  const request: PostingRequest = {
    memberId: ana.memberId,
    source: { type: 'signal', id: randomUUID(), part: '' },
    ruleVersion: { rule: 'test', version: 1 },
    occurredAt: new Date(occurredAt),
  };
  const { postingId } = await api.inWorkspace(workspaceId, (scope) =>
    awardPoints(scope, { ...request, statusPoints, rewardPoints: 1 }),
  );
  return postingId;
}

/** The status points of the lines that a filter leaves, on the screen; the file has to hold the same lines. */
async function statusOf(filter: Filter): Promise<number[]> {
  const { rows, total } = await points().statement(filter);
  expect(total).toBe(rows.length);
  const file = await writeStatement((query) => api.inWorkspace(workspaceId, query), sourceDescribers, {
    memberId: ana.memberId,
    format: 'csv',
    filter,
  });
  const csv = (await file.bytes.toArray()).join('');
  expect(csv.trim().split('\n')).toHaveLength(rows.length + 1);
  for (const { postingId } of rows) expect(csv).toContain(postingId);
  return rows.map(({ status }) => status);
}

describe('the lines of status points', () => {
  it('are those that count for the tier now, and add up to its figure', async () => {
    await award(700, '2025-03-01T10:00:00Z');
    await award(100, '2025-03-12T10:00:00Z');
    await award(40, '2026-03-10T08:00:00Z');
    const reward = await buildReward(api, manager, { pointsCost: 1 });
    await redeemReward(api, ana, { rewardId: reward.id, pointsCost: 1 });
    expect(await statusOf({ kind: 'status' })).toEqual([40, 100]);
    expect((await points().standing()).statusPoints).toBe(140);
    api.clock.advance(5 * day);
    expect(await statusOf({ kind: 'status' })).toEqual([40]);
    expect((await points().standing()).statusPoints).toBe(40);
  });

  it('between two days are those of deeds of these days, whenever they were told, as a season counts', async () => {
    await award(10, '2025-12-31T22:59:00Z');
    await award(20, '2025-12-31T23:00:00Z');
    await award(30, '2026-01-31T22:59:00Z');
    const january = { kind: 'status', from: '2026-01-01', to: '2026-01-31' } as const;
    expect(await statusOf(january)).toEqual([30, 20]);
    expect(await statusOf({ ...january, kind: 'earned' })).toEqual([]);
  });

  it('hold a correction beside the award it took back', async () => {
    const postingId = await award(50, '2026-03-01T10:00:00Z');
    await api.inWorkspace(workspaceId, (scope) => reverseAward(scope, { postingId, reason: 'Counted twice' }));
    expect(await statusOf({ kind: 'status' })).toEqual([-50, 50]);
    expect(await statusOf({ kind: 'status', from: '2026-03-01', to: '2026-03-01' })).toEqual([-50, 50]);
  });
});

describe('the lines about one thing', () => {
  it('are all that it moved: set aside, given back, handed over', async () => {
    await givePoints(api, ana, 100);
    const reward = await buildReward(api, manager, { pointsCost: 60 });
    const cancelled = await redeemReward(api, ana, { rewardId: reward.id, pointsCost: 60 });
    await api.as(ana).redemptions.cancel({ redemptionId: cancelled, idempotencyKey: randomUUID() });
    const about = await redeemReward(api, ana, { rewardId: reward.id, pointsCost: 60 });
    expect((await points().statement({ about: cancelled })).rows.map(({ kind }) => kind)).toEqual(['release', 'hold']);
    expect((await points().statement({ about })).rows.map(({ kind }) => kind)).toEqual(['hold']);
    expect(await statusOf({ about: cancelled, kind: 'earned' })).toEqual([]);
    expect(await statusOf({ about })).toEqual([0]);
  });

  it('are nobody else’s', async () => {
    await givePoints(api, ana, 100);
    const reward = await buildReward(api, manager, { pointsCost: 60 });
    const about = await redeemReward(api, ana, { rewardId: reward.id, pointsCost: 60 });
    const ben = await buildMember(api, workspaceId, 'champion');
    expect((await api.as(ben).points.statement({ about })).total).toBe(0);
  });
});

describe('the lots of a line', () => {
  it('name the line that brought them', async () => {
    await givePoints(api, ana, 100);
    const [earned] = (await points().statement({})).rows;
    const reward = await buildReward(api, manager, { pointsCost: 60 });
    await redeemReward(api, ana, { rewardId: reward.id, pointsCost: 60 });
    const [hold] = (await points().statement({ kind: 'used' })).rows;
    const { lots } = await points().explain({ postingId: hold!.postingId });
    expect(lots).toMatchObject([{ postingId: earned!.postingId, amount: -60 }]);
  });
});
