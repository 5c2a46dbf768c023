import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { askAsOwner } from '../../testing/ask-as-owner.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildReward, givePoints } from '../../testing/build-reward.ts';
import { longAgo, recently } from '../../testing/proven-session.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { workspaceLines } from '../../testing/workspace-lines.ts';
import { MemberEntity } from '../members/index.ts';

const api = useTestApi();
let workspaceId: string;
let admin: TestSession;
let mara: TestSession;
let ana: TestSession;
const key = () => ({ idempotencyKey: randomUUID() });

beforeEach(async () => {
  api.clock.set('2026-03-10T09:00:00.000Z');
  workspaceId = await buildWorkspace(api);
  admin = await buildMember(api, workspaceId, 'admin', 'Ada');
  mara = await buildMember(api, workspaceId, 'manager', 'Maracanary Lindqvist');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana');
});

const switchOff = (who: TestSession) => api.as(admin).staff.deactivate({ ...key(), memberId: who.memberId });
const erase = (who: TestSession, by = admin) =>
  api.as(recently(api, by)).privacy.eraseStaff({ ...key(), memberId: who.memberId });
const rowOf = ({ memberId }: TestSession) =>
  api.inWorkspace(workspaceId, (scope) => scope.em.findOneOrFail(MemberEntity, { workspaceId, id: memberId }));

describe('erasing somebody who left the team', () => {
  it('leaves nothing of them in any table, and what they decided by a former team member', async () => {
    const { email } = await rowOf(mara);
    const { grants } = api.as(mara);
    await givePoints(api, ana, 300);
    const { id: rewardId } = await buildReward(api, mara);
    await api.as(ana).rewards.redeem({ rewardId, pointsCost: 100, note: null, ...key() });
    const grant = { memberId: ana.memberId, statusPoints: 40, rewardPoints: 0, reason: 'Kind words', ...key() };
    const { postingId } = await grants.create(grant);
    const account = (await rowOf(ana)).accountId ?? '';
    await api.as(admin).champions.setAccountOwner({ accountId: account, ownerId: mara.memberId, ...key() });
    await switchOff(mara);
    await erase(mara);

    const marks = new RegExp(`canary|${email}`, 'i');
    expect((await workspaceLines(api, workspaceId)).filter((line) => marks.test(line))).toEqual([]);
    const explained = await api.as(ana).points.explain({ postingId: postingId ?? '' });
    expect(JSON.stringify(explained)).toContain('Former team member');
    expect(JSON.stringify(explained)).toContain('Kind words');
    expect(await askAsOwner(api, `select 1 from account_owner where workspace_id = '${workspaceId}'`)).toEqual([]);
    expect((await api.as(admin).staff.list({})).rows.map(({ name }) => name)).toEqual(['Ada']);
    expect((await api.as(admin).audit.list({ action: 'privacy.eraseStaff' })).rows[0]).toMatchObject({
      actor: { id: admin.memberId },
      subject: { id: mara.memberId, label: 'Former team member' },
    });
    expect((await api.as(admin).audit.chain()).brokenAt).toBeNull();
  });

  it('needs their access to be off before, and cannot be undone', async () => {
    await expect(erase(mara)).rejects.toThrow('staff-still-active');
    expect((await rowOf(mara)).deactivatedAt).toBeNull();
    await switchOff(mara);
    await erase(mara);
    await expect(erase(mara)).rejects.toThrow('not-found');
    const back = api.as(recently(api, admin)).staff.reactivate({ ...key(), memberId: mara.memberId });
    await expect(back).rejects.toThrow('not-found');
  });

  it('never takes the last administrator, nor oneself', async () => {
    const second = await buildMember(api, workspaceId, 'admin', 'Ida');
    await expect(erase(admin)).rejects.toThrow('own-role');
    await expect(switchOff(admin)).rejects.toThrow('own-role');
    await switchOff(second);
    await erase(second);
    // Somebody whose session outlived their right is no way around it either.
    await expect(erase(admin, second)).rejects.toThrow('last-admin');
  });

  it('lets their address come in again as somebody new', async () => {
    const { email } = await rowOf(mara);
    await switchOff(mara);
    await erase(mara);
    const invited = { name: 'Mara again', email, role: 'manager' as const, ...key() };
    const { invitationId } = await api.as(recently(api, admin)).staff.invite(invited);
    expect(invitationId).not.toBe(mara.memberId);
  });

  it('happens once for two at once, and once per key', async () => {
    await switchOff(mara);
    const input = { ...key(), memberId: mara.memberId };
    const results = await Promise.allSettled([erase(mara), erase(mara)]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const other = await buildMember(api, workspaceId, 'sales', 'Otto');
    await switchOff(other);
    const again = { ...input, memberId: other.memberId };
    expect(await api.as(recently(api, admin)).privacy.eraseStaff(again)).toBeNull();
    expect(await api.as(recently(api, admin)).privacy.eraseStaff(again)).toBeNull();
    await expect(api.as(recently(api, admin)).privacy.eraseStaff(input)).rejects.toThrow('idempotency-conflict');
  });

  it('is for administrators of the workspace, recently signed in, and not for champions', async () => {
    await switchOff(mara);
    const stranger = await buildMember(api, await buildWorkspace(api), 'admin');
    await expect(erase(mara, stranger)).rejects.toThrow('not-found');
    await expect(erase(mara, await buildMember(api, workspaceId, 'manager'))).rejects.toThrow('not-allowed');
    await expect(erase(ana)).rejects.toThrow('not-found');
    const asked = api.as(longAgo(admin)).privacy.eraseStaff({ ...key(), memberId: mara.memberId });
    await expect(asked).rejects.toThrow('sign-in-not-recent');
  });
});
