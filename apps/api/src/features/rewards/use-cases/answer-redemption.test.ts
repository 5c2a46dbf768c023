import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import { buildReward, givePoints } from '../../../testing/build-reward.ts';
import type { TestSession } from '../../../testing/test-api.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { AuditEventEntity } from '../../audit/audit-event.entity.ts';
import { MailMessageEntity } from '../../mail/mail-message.entity.ts';
import { getMember } from '../../members/index.ts';
import { readBalance } from '../../points/index.ts';
import { LotEntity } from '../../points/lot.entity.ts';
import { RedemptionEventEntity } from '../redemption-event.entity.ts';
import { RewardEntity } from '../reward.entity.ts';

const DAY_MS = 86_400_000;
const CODE = 'GIFT-4711-SECRET';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
let ana: TestSession;
let rewardId: string;
let redemptionId: string;
beforeAll(async () => {
  workspaceId = await buildWorkspace(api, 'Acme & Söhne');
  manager = await buildMember(api, workspaceId, 'manager', 'Mara');
});
beforeEach(async () => {
  ana = await buildMember(api, workspaceId, 'champion', 'Ana <b>');
  await givePoints(api, ana, 80);
  api.clock.advance(DAY_MS);
  await givePoints(api, ana, 80);
  ({ id: rewardId } = await buildReward(api, manager, { stock: 2 }));
  ({ redemptionId } = await api
    .as(ana)
    .rewards.redeem({ rewardId, pointsCost: 100, note: null, idempotencyKey: randomUUID() }));
});

const staff = () => api.as(manager).redemptions;
const approve = (key = randomUUID(), words: string | null = null) =>
  staff().approve({ redemptionId, words, idempotencyKey: key });
const fulfil = (words: string | null = null) => staff().fulfil({ redemptionId, words, idempotencyKey: randomUUID() });
const reject = (reason = 'Outside your region') =>
  staff().reject({ redemptionId, reason, idempotencyKey: randomUUID() });
const fail = (reason = 'The parcel came back') =>
  staff().markFailed({ redemptionId, reason, idempotencyKey: randomUUID() });
const cancel = (who = ana) => api.as(who).redemptions.cancel({ redemptionId, idempotencyKey: randomUUID() });
const view = () => api.as(ana).redemptions.view({ redemptionId });
const balance = () => api.inWorkspace(workspaceId, (scope) => readBalance(scope, ana.memberId));
const stock = () =>
  api.inWorkspace(
    workspaceId,
    async (scope) => (await scope.em.findOneOrFail(RewardEntity, { workspaceId, id: rewardId })).stock,
  );
const lots = () =>
  api.inWorkspace(workspaceId, async (scope) => {
    const rows = await scope.em.find(
      LotEntity,
      { workspaceId, memberId: ana.memberId },
      { orderBy: { expiresAt: 'asc' } },
    );
    return rows.map(({ id, remaining, expiresAt }) => ({ id, remaining, expiresAt }));
  });
const mails = () =>
  api.inWorkspace(workspaceId, async (scope) => {
    const { email } = await getMember(scope, ana.memberId);
    return scope.em.find(
      MailMessageEntity,
      { workspaceId, toAddress: email },
      { orderBy: { createdAt: 'asc', id: 'asc' } },
    );
  });

describe('the way of a redemption', () => {
  it('goes from approved to fulfilled, spends the points and keeps the piece', async () => {
    api.clock.advance(DAY_MS);
    expect(await approve()).toEqual({ redemptionId, state: 'approved' });
    expect(await balance()).toMatchObject({ available: 60, held: 100 });
    api.clock.advance(DAY_MS);
    expect(await fulfil(CODE)).toEqual({ redemptionId, state: 'fulfilled' });
    expect(await balance()).toMatchObject({ available: 60, held: 0, spent: 100 });
    expect(await stock()).toBe(1);
  });

  it('tells the champion each step: who, when, and what they said', async () => {
    await approve(randomUUID(), 'Leaves on Monday');
    await fulfil(CODE);
    const { events, dueAt, canCancel } = await view();
    expect(events.map(({ state, byName, isByChampion, words }) => [state, byName, isByChampion, words])).toEqual([
      ['requested', 'Ana <b>', true, null],
      ['approved', 'Mara', false, 'Leaves on Monday'],
      ['fulfilled', 'Mara', false, CODE],
    ]);
    expect({ dueAt, canCancel }).toEqual({ dueAt: null, canCancel: false });
  });

  it('is told by mail, names as text, and the code stays behind the sign-in', async () => {
    await approve(randomUUID(), 'Leaves <soon>');
    await fulfil(CODE);
    const [approved, fulfilled] = await mails();
    expect(approved).toMatchObject({ subject: 'Approved: Hoodie (Acme & Söhne)' });
    expect(approved?.html).toContain('Hello Ana &lt;b&gt;,');
    expect(approved?.html).toContain('Leaves &lt;soon&gt;');
    expect(fulfilled?.text).toContain(`/rewards/redemptions/${redemptionId}`);
    expect(fulfilled?.text + String(fulfilled?.html)).not.toContain(CODE);
  });

  it('keeps the code out of the audit log and out of the answers kept for retries', async () => {
    await approve();
    await fulfil(CODE);
    const kept = await api.inWorkspace(workspaceId, (scope) =>
      scope.em.execute<{ row: string }[]>(
        `select row_to_json(a)::text as row from audit_event a where workspace_id = ?
         union all select row_to_json(a)::text from answered_request a where workspace_id = ?`,
        [workspaceId, workspaceId],
      ),
    );
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.filter(({ row }) => row.includes(CODE))).toEqual([]);
  });

  it('leaves an audit row for each step', async () => {
    await approve();
    await fail();
    const rows = await api.inWorkspace(workspaceId, (scope) =>
      scope.em.find(AuditEventEntity, { workspaceId, subjectId: redemptionId }, { orderBy: { id: 'asc' } }),
    );
    expect(rows.map(({ action, before, after }) => [action, before, after]).slice(1)).toEqual([
      ['redemptions.approve', { state: 'requested' }, { state: 'approved' }],
      ['redemptions.markFailed', { state: 'approved' }, { state: 'failed' }],
    ]);
  });
});

describe('a refund', () => {
  it.each([
    ['rejected', () => reject()],
    ['cancelled', () => cancel()],
    ['failed', async () => approve().then(() => fail())],
  ] as const)('when %s gives the same lots back with the same dates, and the piece', async (state, end) => {
    const during = await lots();
    expect(during.map(({ remaining }) => remaining)).toEqual([0, 60]);
    api.clock.advance(3 * DAY_MS);
    expect(await end()).toEqual({ redemptionId, state });
    expect(await lots()).toEqual(during.map((lot) => ({ ...lot, remaining: 80 })));
    expect(await balance()).toMatchObject({ available: 160, held: 0, spent: 0 });
    expect(await stock()).toBe(2);
  });

  it('after the reward became endless leaves it endless', async () => {
    const { version, stock: stockSeen, ...reward } = await api.as(manager).rewards.get({ rewardId });
    await api
      .as(manager)
      .rewards.save({ rewardId, version, stockSeen, ...reward, stock: null, idempotencyKey: randomUUID() });
    await reject();
    expect(await stock()).toBeNull();
  });

  it('after the reward got an end adds no piece that was never taken', async () => {
    const endless = await buildReward(api, manager, { pointsCost: 50 });
    const redeemed = await api
      .as(ana)
      .rewards.redeem({ rewardId: endless.id, pointsCost: 50, note: null, idempotencyKey: randomUUID() });
    await api.as(manager).rewards.save({
      ...endless,
      rewardId: endless.id,
      stockSeen: null,
      stock: 5,
      idempotencyKey: randomUUID(),
    });
    await staff().reject({ redemptionId: redeemed.redemptionId, reason: 'No', idempotencyKey: randomUUID() });
    expect((await api.as(manager).rewards.get({ rewardId: endless.id })).stock).toBe(5);
  });

  it('says why in the timeline and in the mail', async () => {
    await reject('We cannot ship to Norway');
    expect((await view()).events.at(-1)).toMatchObject({ state: 'rejected', words: 'We cannot ship to Norway' });
    const [mail] = await mails();
    expect(mail?.text).toContain('We cannot ship to Norway');
    expect(mail?.text).toContain('Your points are back');
  });

  it('needs a reason when staff cause it', async () => {
    await expect(reject('  ')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect((await view()).state).toBe('requested');
  });
});

describe('two at once', () => {
  it('cancel and approve: one wins, and points and stock follow the winner', async () => {
    const results = await Promise.allSettled([cancel(), approve()]);
    expect(results.map((result) => result.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = results.find((result) => result.status === 'rejected');
    expect(lost?.reason.message).toBe('redemption-wrong-state');
    const { state, events } = await view();
    expect(events).toHaveLength(2);
    const isCancelled = state === 'cancelled';
    expect(await balance()).toMatchObject(isCancelled ? { available: 160, held: 0 } : { available: 60, held: 100 });
    expect(await stock()).toBe(isCancelled ? 2 : 1);
  });

  it('two moderators who approve and reject: one wins', async () => {
    const results = await Promise.allSettled([approve(), reject()]);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
  });

  it('a refund and a request for the last piece do not block each other', async () => {
    const second = await buildMember(api, workspaceId, 'champion');
    await givePoints(api, second, 500);
    const redeem = () =>
      api.as(second).rewards.redeem({ rewardId, pointsCost: 100, note: null, idempotencyKey: randomUUID() });
    await Promise.all([redeem(), reject()]);
    expect(await stock()).toBe(1);
  });
});

describe('a retry', () => {
  it('with the same key gives the first answer and mails once', async () => {
    const key = randomUUID();
    expect(await approve(key)).toEqual(await approve(key));
    expect(await mails()).toHaveLength(1);
  });

  it('with the same key and other words is a conflict', async () => {
    const key = randomUUID();
    await approve(key);
    await expect(approve(key, 'Leaves on Monday')).rejects.toThrow('idempotency-conflict');
  });
});

describe('the fences', () => {
  it('keep another champion and another workspace away', async () => {
    const other = await buildMember(api, workspaceId, 'champion');
    await expect(cancel(other)).rejects.toThrow('not-found');
    await expect(api.as(other).redemptions.view({ redemptionId })).rejects.toThrow('not-found');
    const stranger = await buildMember(api, await buildWorkspace(api), 'manager');
    const asked = { redemptionId, words: null, idempotencyKey: randomUUID() };
    await expect(api.as(stranger).redemptions.approve(asked)).rejects.toThrow('not-found');
    await expect(api.as(stranger).redemptions.get({ redemptionId })).rejects.toThrow('not-found');
    expect((await api.as(stranger).redemptions.queue({})).total).toBe(0);
  });

  it('let the program team alone answer', async () => {
    const sales = await buildMember(api, workspaceId, 'sales');
    for (const who of [ana, sales]) {
      await expect(
        api.as(who).redemptions.approve({ redemptionId, words: null, idempotencyKey: randomUUID() }),
      ).rejects.toThrow('not-allowed');
      await expect(api.as(who).redemptions.queue({})).rejects.toThrow('not-allowed');
    }
    await expect(cancel(manager)).rejects.toThrow('not-allowed');
  });

  it('keep the timeline as it was written', async () => {
    const change = api.inWorkspace(workspaceId, (scope) =>
      scope.em.nativeUpdate(RedemptionEventEntity, { workspaceId }, { words: 'x' }),
    );
    await expect(change).rejects.toThrow(/append-only/);
  });
});
