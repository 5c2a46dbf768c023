import { randomUUID } from 'node:crypto';
import type { RewardRecord } from '@rostra/shared/rewards/reward-record.schema';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import { buildReward, givePoints, rewardFields } from '../../../testing/build-reward.ts';
import type { TestSession } from '../../../testing/test-api.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { AuditEventEntity } from '../../audit/audit-event.entity.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
let reward: RewardRecord;
beforeAll(async () => {
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager');
});
beforeEach(async () => {
  reward = await buildReward(api, manager, { stock: 5 });
});

const rewards = () => api.as(manager).rewards;
const key = () => randomUUID();
function save(
  parts: Partial<RewardRecord>,
  { version = reward.version, stockSeen = reward.stock, idempotencyKey = key() } = {},
) {
  return rewards().save({ ...reward, ...parts, rewardId: reward.id, version, stockSeen, idempotencyKey });
}
async function redeemOne(pointsCost = 100): Promise<string> {
  const ana = await buildMember(api, workspaceId, 'champion');
  await givePoints(api, ana, 500);
  return (await api.as(ana).rewards.redeem({ rewardId: reward.id, pointsCost, note: null, idempotencyKey: key() }))
    .redemptionId;
}

describe('a new reward', () => {
  it('is a draft that no champion sees until it is activated', async () => {
    const draft = await rewards().create({ ...rewardFields({ title: 'Founder dinner' }), idempotencyKey: key() });
    expect(draft).toMatchObject({ state: 'draft', version: 1, title: 'Founder dinner', waitingCount: 0 });
    const ana = await buildMember(api, workspaceId, 'champion');
    const titles = async () => (await api.as(ana).rewards.catalogue({})).rows.map(({ title }) => title);
    expect(await titles()).not.toContain('Founder dinner');
    await rewards().activate({ rewardId: draft.id, idempotencyKey: key() });
    expect(await titles()).toContain('Founder dinner');
  });

  it.each([
    ['title', { title: '  ' }, 'required'],
    ['title', { title: 'x'.repeat(121) }, 'too-long:120'],
    ['pointsCost', { pointsCost: 0 }, 'too-small:1'],
    ['pointsCost', { pointsCost: 1.5 }, 'not-a-whole-number'],
    ['stock', { stock: -1 }, 'too-small:0'],
    ['perMemberLimit', { perMemberLimit: 0 }, 'too-small:1'],
    ['worth.currency', { worth: { minor: 100, currency: 'euro' } }, 'not-a-choice'],
  ] as const)('with a wrong %s says so at the field: %o', async (path, parts, message) => {
    const refused = await rewards()
      .create({ ...rewardFields(), ...parts, idempotencyKey: key() })
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: 'BAD_REQUEST',
      cause: { issues: [{ path: path.split('.'), message }] },
    });
  });

  it('is created once for one key, and another text under the same key is a conflict', async () => {
    const idempotencyKey = key();
    const first = await rewards().create({ ...rewardFields(), idempotencyKey });
    expect(await rewards().create({ ...rewardFields(), idempotencyKey })).toEqual(first);
    await expect(rewards().create({ ...rewardFields({ title: 'Mug' }), idempotencyKey })).rejects.toThrow(
      'idempotency-conflict',
    );
  });
});

describe('saving', () => {
  it('changes an active reward for later redemptions and leaves earlier ones as they were', async () => {
    const redemptionId = await redeemOne();
    const saved = await save({ title: 'Grey hoodie', pointsCost: 150 });
    expect(saved).toMatchObject({
      title: 'Grey hoodie',
      pointsCost: 150,
      version: reward.version + 1,
      waitingCount: 1,
    });
    expect(await api.as(manager).redemptions.get({ redemptionId })).toMatchObject({
      rewardTitle: 'Hoodie',
      pointsCost: 100,
    });
  });

  it('applies a new stock as a difference, so that pieces redeemed meanwhile stay counted', async () => {
    await redeemOne();
    expect((await save({ stock: 8 })).stock).toBe(7);
  });

  it('leaves the stock alone when only words were changed', async () => {
    await redeemOne();
    expect((await save({ title: 'Mug' })).stock).toBe(4);
  });

  it('of two editors lets the second know, without losing what the first saved', async () => {
    const results = await Promise.allSettled([save({ title: 'Mug' }), save({ title: 'Cap' })]);
    expect(results.map((result) => result.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')?.reason.message).toBe('changed-meanwhile');
    expect((await rewards().get({ rewardId: reward.id })).version).toBe(reward.version + 1);
  });

  it('retried with the same key gives the first answer', async () => {
    const idempotencyKey = key();
    const first = await save({ title: 'Mug' }, { idempotencyKey });
    expect(await save({ title: 'Mug' }, { idempotencyKey })).toEqual(first);
    await expect(save({ title: 'Cap' }, { idempotencyKey })).rejects.toThrow('idempotency-conflict');
  });

  it('keeps before and after in the audit log', async () => {
    await save({ title: 'Mug' });
    const rows = await api.inWorkspace(workspaceId, (scope) =>
      scope.em.find(AuditEventEntity, { workspaceId, subjectId: reward.id, action: 'rewards.save' }),
    );
    expect(rows).toMatchObject([{ actorId: manager.memberId, before: { title: 'Hoodie' }, after: { title: 'Mug' } }]);
  });
});

describe('the catalogue', () => {
  it('is left when a reward is retired, and redemptions under way go on', async () => {
    const redemptionId = await redeemOne();
    expect((await rewards().retire({ rewardId: reward.id, idempotencyKey: key() })).state).toBe('retired');
    const answer = { redemptionId, words: null };
    await api.as(manager).redemptions.approve({ ...answer, idempotencyKey: key() });
    expect((await api.as(manager).redemptions.fulfil({ ...answer, idempotencyKey: key() })).state).toBe('fulfilled');
  });

  it('can be entered again, but not twice', async () => {
    await rewards().retire({ rewardId: reward.id, idempotencyKey: key() });
    expect((await rewards().activate({ rewardId: reward.id, idempotencyKey: key() })).state).toBe('active');
    const again = rewards().activate({ rewardId: reward.id, idempotencyKey: key() });
    await expect(again).rejects.toMatchObject({ cause: { code: 'reward-wrong-state', details: { state: 'active' } } });
  });

  it('two who retire at once: one wins', async () => {
    const retire = () => rewards().retire({ rewardId: reward.id, idempotencyKey: key() });
    const results = await Promise.allSettled([retire(), retire()]);
    expect(results.map((result) => result.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('the fences', () => {
  it('keep another workspace away', async () => {
    const stranger = await buildMember(api, await buildWorkspace(api), 'manager');
    const theirs = api.as(stranger).rewards;
    const asked = { rewardId: reward.id, idempotencyKey: key() };
    await expect(theirs.get({ rewardId: reward.id })).rejects.toThrow('not-found');
    await expect(theirs.retire(asked)).rejects.toThrow('not-found');
    await expect(theirs.save({ ...asked, version: reward.version, stockSeen: 5, ...rewardFields() })).rejects.toThrow(
      'not-found',
    );
    expect((await theirs.list({})).total).toBe(0);
  });

  it('let the program team alone keep rewards', async () => {
    for (const role of ['champion', 'sales', 'csm'] as const) {
      const other = await buildMember(api, workspaceId, role);
      await expect(api.as(other).rewards.create({ ...rewardFields(), idempotencyKey: key() })).rejects.toThrow(
        'not-allowed',
      );
      await expect(api.as(other).rewards.list({})).rejects.toThrow('not-allowed');
    }
  });
});
