import { randomUUID } from 'node:crypto';
import { roles } from '@rostra/points-engine/vocabulary';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { recently } from '../../testing/proven-session.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { AuditEventEntity } from '../audit/audit-event.entity.ts';
import { completeSignIn } from '../identity/index.ts';
import { MailMessageEntity } from '../mail/mail-message.entity.ts';
import { getMember } from '../members/index.ts';
import { TokenEntity } from '../tokens/token.entity.ts';
import { getWorkspaceFace } from '../workspace/index.ts';

const DAY_MS = 24 * 3_600_000;

const api = useTestApi();
let workspaceId: string;
let slug: string;
let otis: TestSession;
beforeEach(async () => {
  workspaceId = await buildWorkspace(api);
  otis = await buildMember(api, workspaceId, 'admin', 'Otis');
  slug = (await api.inWorkspace(workspaceId, getWorkspaceFace)).slug;
});

const key = () => randomUUID();
const staff = (who: TestSession | null = otis) => api.as(who).staff;
const mara = { name: 'Mara Lind', email: 'Mara@Vendor.example', role: 'manager' } as const;
const invite = (change: Partial<typeof mara> = {}) => staff().invite({ ...mara, ...change, idempotencyKey: key() });
const accept = (secret: string) => staff(null).acceptInvitation({ workspace: slug, secret });

/** The secret of the invitation that was mailed last. */
async function mailedSecret(): Promise<string> {
  const [mail] = await api.inWorkspace(workspaceId, (scope) =>
    scope.em.find(MailMessageEntity, { workspaceId, subject: /invites you/ }, { orderBy: { id: 'desc' } }),
  );
  return /invitation#([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

function sessions(memberId: string) {
  const where = { workspaceId, memberId, purpose: 'session', consumedAt: null } as const;
  return api.inWorkspace(workspaceId, (scope) => scope.em.count(TokenEntity, where));
}

describe('an invitation', () => {
  it('makes a member of who presses its link, with the role it names, and signs them in', async () => {
    const { invitationId } = await invite();
    expect((await staff().list({ state: 'invited' })).rows).toMatchObject([
      { id: invitationId, name: 'Mara Lind', email: 'mara@vendor.example', role: 'manager', state: 'invited' },
    ]);
    const secret = await mailedSecret();
    expect(await staff(null).invitation({ workspace: slug, secret })).toEqual({
      name: 'Mara Lind',
      email: 'mara@vendor.example',
      role: 'manager',
      invitedBy: 'Otis',
    });
    expect(await accept(secret)).toEqual({ role: 'manager', secondStep: null });
    const { rows } = await staff().list({ search: 'mara' });
    expect(rows).toMatchObject([{ state: 'active', role: 'manager', seenAt: api.clock.now().toISOString() }]);
    await expect(accept(secret)).rejects.toThrow('invitation-closed');
  });

  it('makes one member of six who press at once', async () => {
    await invite();
    const secret = await mailedSecret();
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => accept(secret)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await staff().list({ search: 'mara' })).total).toBe(1);
  });

  it('answers a retry as before, and refuses the same key for another person', async () => {
    const input = { ...mara, idempotencyKey: key() };
    expect(await staff().invite(input)).toEqual(await staff().invite(input));
    await expect(staff().invite({ ...input, role: 'admin' })).rejects.toThrow('idempotency-conflict');
  });

  it('is one to an address, also when two invite at once', async () => {
    const outcomes = await Promise.allSettled([invite(), invite({ role: mara.role })]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(invite({ email: 'MARA@vendor.example' as typeof mara.email })).rejects.toThrow('invitation-open');
  });

  it('is not for an address that somebody has', async () => {
    const ana = await buildMember(api, workspaceId, 'champion');
    for (const [who, code] of [
      [ana, 'staff-is-champion'],
      [otis, 'staff-exists'],
    ] as const) {
      const { email } = await api.inWorkspace(workspaceId, (scope) => getMember(scope, who.memberId));
      await expect(staff().invite({ ...mara, email, idempotencyKey: key() })).rejects.toThrow(code);
    }
  });

  it('is good for a week, and again for a week when it is sent again; then the first link is not', async () => {
    const { invitationId } = await invite();
    const first = await mailedSecret();
    api.clock.advance(7 * DAY_MS);
    await expect(accept(first)).rejects.toThrow('invitation-closed');
    expect((await staff().list({ state: 'expired' })).rows).toMatchObject([{ id: invitationId }]);
    const { resendInvitation } = staff(recently(api, otis));
    await resendInvitation({ invitationId, idempotencyKey: key() });
    const second = await mailedSecret();
    await resendInvitation({ invitationId, idempotencyKey: key() });
    await expect(accept(second)).rejects.toThrow('invitation-closed');
    expect(await accept(await mailedSecret())).toMatchObject({ role: 'manager' });
    const again = resendInvitation({ invitationId, idempotencyKey: key() });
    await expect(again).rejects.toThrow('invitation-closed');
  });

  it('fills no mailbox: it is mailed six times in a quarter of an hour, and the last link stays good', async () => {
    const { invitationId } = await invite();
    const again = () => staff().resendInvitation({ invitationId, idempotencyKey: key() });
    for (let nth = 1; nth < 6; nth += 1) await again();
    const last = await mailedSecret();
    await expect(again()).rejects.toThrow('too-many-requests');
    expect(await accept(last)).toMatchObject({ role: 'manager' });
  });

  it('that was withdrawn is good for nothing', async () => {
    const { invitationId } = await invite();
    const secret = await mailedSecret();
    await staff().withdrawInvitation({ invitationId, idempotencyKey: key() });
    await expect(accept(secret)).rejects.toThrow('invitation-closed');
    await expect(staff(null).invitation({ workspace: slug, secret })).rejects.toThrow('invitation-closed');
    expect((await staff().list({})).total).toBe(1);
    await invite();
  });

  it('opens no door of another workspace', async () => {
    await invite();
    const secret = await mailedSecret();
    const other = await api.inWorkspace(await buildWorkspace(api), getWorkspaceFace);
    const elsewhere = staff(null).acceptInvitation({ workspace: other.slug, secret });
    await expect(elsewhere).rejects.toThrow('invitation-closed');
  });
});

describe('changing somebody of the team', () => {
  let pia: TestSession;
  beforeEach(async () => {
    pia = await buildMember(api, workspaceId, 'manager', 'Pia');
    await api.inWorkspace(workspaceId, (scope) => completeSignIn(scope, pia.memberId, 'mailbox'));
  });
  const changeRole = (who: TestSession, role: 'admin' | 'manager' | 'csm', by = otis) =>
    staff(by).changeRole({ memberId: who.memberId, role, idempotencyKey: key() });
  const deactivate = (who: TestSession, by = otis) =>
    staff(by).deactivate({ memberId: who.memberId, idempotencyKey: key() });

  it('gives another role and ends everything they were signed in with', async () => {
    expect(await sessions(pia.memberId)).toBe(1);
    await changeRole(pia, 'csm');
    expect(await sessions(pia.memberId)).toBe(0);
    expect((await staff().list({ role: 'csm' })).rows).toMatchObject([{ id: pia.memberId }]);
  });

  it('switches access off at once and on again', async () => {
    await deactivate(pia);
    expect(await sessions(pia.memberId)).toBe(0);
    const come = () => api.inWorkspace(workspaceId, (scope) => completeSignIn(scope, pia.memberId, 'mailbox'));
    await expect(come()).rejects.toThrow('member-deactivated');
    expect((await staff().list({ state: 'deactivated' })).rows).toMatchObject([{ id: pia.memberId }]);
    await staff().reactivate({ memberId: pia.memberId, idempotencyKey: key() });
    expect((await come()).session).not.toBeNull();
  });

  it('is never done to oneself', async () => {
    await expect(changeRole(otis, 'manager')).rejects.toThrow('own-role');
    await expect(deactivate(otis)).rejects.toThrow('own-role');
  });

  it('leaves one administrator, also when two let each other go at once', async () => {
    const ada = await buildMember(api, workspaceId, 'admin', 'Ada');
    const outcomes = await Promise.allSettled([deactivate(ada, otis), deactivate(otis, ada)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await staff().list({ role: 'admin', state: 'active' })).total).toBe(1);
  });

  it('refuses to take the last administrator away', async () => {
    const ada = await buildMember(api, workspaceId, 'admin', 'Ada');
    await deactivate(otis, ada);
    // Otis' session is as good as gone; the row lock has to hold even if a call of his was under way.
    await expect(changeRole(ada, 'manager', otis)).rejects.toThrow('last-admin');
    await expect(deactivate(ada, otis)).rejects.toThrow('last-admin');
  });

  it('reaches neither champions nor another workspace', async () => {
    const ana = await buildMember(api, workspaceId, 'champion');
    const foreign = await buildMember(api, await buildWorkspace(api), 'manager');
    for (const who of [ana, foreign]) {
      await expect(changeRole(who, 'admin')).rejects.toThrow('not-found');
      await expect(deactivate(who)).rejects.toThrow('not-found');
    }
  });

  it('asks for a recent sign-in, but for shutting somebody out', async () => {
    const old = { ...otis, provenAt: null };
    await expect(changeRole(pia, 'csm', old)).rejects.toThrow('sign-in-not-recent');
    await expect(staff(old).invite({ ...mara, idempotencyKey: key() })).rejects.toThrow('sign-in-not-recent');
    const { invitationId } = await invite();
    await expect(staff(old).resendInvitation({ invitationId, idempotencyKey: key() })).rejects.toThrow(
      'sign-in-not-recent',
    );
    await staff(old).withdrawInvitation({ invitationId, idempotencyKey: key() });
    await deactivate(pia, old);
    const reactivate = staff(old).reactivate({ memberId: pia.memberId, idempotencyKey: key() });
    await expect(reactivate).rejects.toThrow('sign-in-not-recent');
  });

  it('is for administrators', async () => {
    for (const role of roles.filter((name) => name !== 'admin')) {
      const who = await buildMember(api, workspaceId, role);
      await expect(changeRole(pia, 'admin', who)).rejects.toThrow('not-allowed');
      await expect(staff(who).list({})).rejects.toThrow('not-allowed');
      await expect(staff(who).invite({ ...mara, idempotencyKey: key() })).rejects.toThrow('not-allowed');
    }
  });

  it('is in the audit log with the role before and after', async () => {
    await changeRole(pia, 'csm');
    await deactivate(pia);
    const events = await api.inWorkspace(workspaceId, (scope) =>
      scope.em.find(AuditEventEntity, { workspaceId, action: /^staff\./ }, { orderBy: { id: 'asc' } }),
    );
    expect(events).toMatchObject([
      { action: 'staff.changeRole', actorId: otis.memberId, before: { role: 'manager' }, after: { role: 'csm' } },
      { action: 'staff.deactivate', subjectId: pia.memberId },
    ]);
  });
});

describe('the list of the team', () => {
  it('holds members and open invitations by name, in pages, and no champion', async () => {
    await buildMember(api, workspaceId, 'champion', 'Ana');
    for (const name of ['Zoe', 'bea', 'Carl']) await buildMember(api, workspaceId, 'sales', name);
    await invite();
    const first = await staff().list({ pageSize: 3 });
    const second = await staff().list({ pageSize: 3, page: 2 });
    expect(first.total).toBe(5);
    expect([...first.rows, ...second.rows].map(({ name }) => name)).toEqual([
      'bea',
      'Carl',
      'Mara Lind',
      'Otis',
      'Zoe',
    ]);
    expect(second.rows.find(({ isSelf }) => isSelf)?.name).toBe('Otis');
    expect((await staff().list({ search: 'VENDOR.exa' })).total).toBe(1);
    expect((await staff().list({ search: '%' })).total).toBe(0);
    expect((await staff().list({ id: otis.memberId })).rows).toMatchObject([{ name: 'Otis' }]);
  });
});
