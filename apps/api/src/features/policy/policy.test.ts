import { randomUUID } from 'node:crypto';
import { policyKeys } from '@rostra/points-engine/vocabulary';
import { beforeEach, describe, expect, it } from 'vitest';
import { askAsOwner } from '../../testing/ask-as-owner.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import type { TestApi, TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { AuditEventEntity } from '../audit/audit-event.entity.ts';
import { awardPoints } from '../points/index.ts';
import { readPolicy } from './read-policy.ts';

const api = useTestApi();
let session: TestSession;
let admin: ReturnType<TestApi['as']>;
beforeEach(async () => {
  api.clock.set('2026-03-10T09:00:00Z');
  session = await buildMember(api, await buildWorkspace(api), 'admin', 'Otis Baker');
  admin = api.as(session);
});

const change = (wish: Partial<Parameters<typeof admin.policy.change>[0]> = {}) => ({
  key: 'grants.approvalAbove' as const,
  version: 0,
  numbers: [200],
  fromDay: null,
  reason: 'Smaller budget this year',
  idempotencyKey: randomUUID(),
  ...wish,
});
const valuesNow = () => api.inWorkspace(session.workspaceId, readPolicy);
const find = async (key: string) => (await admin.policy.list()).policies.find((policy) => policy.key === key);

describe('policy values', () => {
  it('are those of the house at first, each with its bounds', async () => {
    const { policies, today } = await admin.policy.list();
    expect(today).toBe('2026-03-10');
    expect(policies.map(({ key, value, version }) => [key, value, version])).toEqual([
      ['points.lotLifeMonths', 18, 0],
      ['points.expiryNoticeDays', [60, 30, 7], 0],
      ['points.comebackDays', 30, 0],
      ['grants.approvalAbove', 500, 0],
      ['moderation.daysMax', 2, 0],
      ['rewards.answerDaysMax', 2, 0],
      ['rewards.fulfilDaysMax', 5, 0],
      ['streaks.weeksPerFreeze', 4, 0],
      ['streaks.freezesMax', 2, 0],
      ['streaks.bonusFrom4Weeks', 5, 0],
      ['streaks.bonusFrom12Weeks', 10, 0],
      ['streaks.bonusFrom26Weeks', 15, 0],
      ['budget.nearPercent', 80, 0],
    ]);
  });

  it('keep who changed them, when and why', async () => {
    await admin.policy.change(change());
    expect(await find('grants.approvalAbove')).toMatchObject({
      value: 200,
      version: 1,
      history: [
        {
          version: 1,
          value: 200,
          changedBy: { id: session.memberId, name: 'Otis Baker' },
          reason: 'Smaller budget this year',
          effectiveFrom: '2026-03-10T09:00:00.000Z',
        },
      ],
    });
    expect((await valuesNow()).grantApprovalAbove).toBe(200);
  });

  it('count from the beginning of their day in the workspace’s zone, and not before', async () => {
    await admin.policy.change(change({ fromDay: '2026-03-12' }));
    expect((await valuesNow()).grantApprovalAbove).toBe(500);
    api.clock.set('2026-03-11T22:59:59Z');
    expect((await valuesNow()).grantApprovalAbove).toBe(500);
    api.clock.set('2026-03-11T23:00:00Z');
    expect((await valuesNow()).grantApprovalAbove).toBe(200);
  });

  it('go back to the default of the house by a version of its own', async () => {
    await admin.policy.change(change());
    await admin.policy.change(change({ version: 1, numbers: null, reason: 'As it was' }));
    expect(await find('grants.approvalAbove')).toMatchObject({ value: 500, version: 2 });
  });

  it('take no day that is over', async () => {
    await expect(admin.policy.change(change({ fromDay: '2026-03-09' }))).rejects.toMatchObject({
      cause: { fields: [{ path: 'fromDay', message: 'already-over' }] },
    });
  });

  it.each([
    [{ numbers: [-1] }, 'out-of-range:1000000'],
    [{ numbers: [1, 2] }, 'too-many:1'],
    [{ numbers: [] }, 'too-few:1'],
    [{ key: 'points.expiryNoticeDays' as const, numbers: [7, 7] }, 'given-twice'],
  ])('refuse %o', async (wish, message) => {
    await expect(admin.policy.change(change(wish))).rejects.toMatchObject({
      cause: { fields: [{ path: 'numbers', message }] },
    });
  });

  it('let one of two through that change one value at once', async () => {
    const both = await Promise.allSettled([admin.policy.change(change()), admin.policy.change(change())]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(admin.policy.change(change())).rejects.toMatchObject({
      cause: { code: 'changed-meanwhile', details: { version: 1 } },
    });
  });

  it('give the first answer again to a retry, and refuse its key with another input', async () => {
    const input = change();
    const first = await admin.policy.change(input);
    expect(await admin.policy.change(input)).toEqual(first);
    await expect(admin.policy.change({ ...input, numbers: [300] })).rejects.toThrow('idempotency-conflict');
  });

  it('are in the audit log with what was', async () => {
    await admin.policy.change(change());
    const [event] = await api.inWorkspace(session.workspaceId, (scope) =>
      scope.em.find(AuditEventEntity, { workspaceId: session.workspaceId, action: 'policy.change' }),
    );
    expect(event).toMatchObject({ before: { value: 500 }, after: { value: 200, reason: 'Smaller budget this year' } });
  });

  it('are read by managers and changed by administrators, in their own workspace', async () => {
    await admin.policy.change(change());
    const manager = api.as(await buildMember(api, session.workspaceId, 'manager')).policy;
    expect((await manager.list()).policies).toHaveLength(policyKeys.length);
    await expect(manager.change(change({ version: 1 }))).rejects.toThrow('not-allowed');
    const champion = api.as(await buildMember(api, session.workspaceId, 'champion')).policy;
    await expect(champion.list()).rejects.toThrow('not-allowed');
    const other = api.as(await buildMember(api, await buildWorkspace(api), 'admin')).policy;
    expect((await other.list()).policies.every(({ version }) => version === 0)).toBe(true);
  });

  it('cannot be rewritten or deleted, whoever asks', async () => {
    await admin.policy.change(change());
    await expect(askAsOwner(api, 'delete from policy_version')).rejects.toThrow('append-only');
  });
});

describe('the code reads them', () => {
  it('points last as long as the policy says when they are earned', async () => {
    const { memberId } = await buildMember(api, session.workspaceId, 'champion');
    await admin.policy.change(change({ key: 'points.lotLifeMonths', numbers: [6] }));
    await api.inWorkspace(session.workspaceId, (scope) =>
      awardPoints(scope, {
        memberId,
        statusPoints: 10,
        rewardPoints: 10,
        source: { type: 'test', id: randomUUID(), part: '' },
        ruleVersion: { rule: 'test', version: 1 },
      }),
    );
    const [lot] = await askAsOwner<{ expires: string }>(
      api,
      `select to_char(expires_at, 'YYYY-MM-DD') as expires from lot where member_id = '${memberId}'`,
    );
    expect(lot?.expires).toBe('2026-09-10');
  });

  it('a grant above the limit in force waits for a second person', async () => {
    const { memberId } = await buildMember(api, session.workspaceId, 'champion');
    const grant = (points: number) => ({
      memberId,
      statusPoints: points,
      rewardPoints: points,
      reason: 'Helped at the booth',
      idempotencyKey: randomUUID(),
    });
    await admin.policy.change(change({ numbers: [50] }));
    expect((await admin.grants.terms()).approvalAbove).toBe(50);
    expect((await admin.grants.create(grant(51))).state).toBe('waiting');
    expect((await admin.grants.create(grant(50))).state).toBe('granted');
  });
});
