import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildOidcDesk, type OidcDesk, problemOf } from '../../testing/build-oidc-desk.ts';
import type { TestSession } from '../../testing/test-api.ts';

let desk: OidcDesk;
let admin: TestSession;
beforeAll(async () => {
  desk = await buildOidcDesk();
  await desk.connect(desk.google);
});
afterAll(() => desk.close());
beforeEach(async () => {
  await desk.forgetTries();
  admin = { ...desk.admin, provenAt: desk.api.clock.now() };
});

const key = () => ({ idempotencyKey: randomUUID() });
const as = (who: TestSession) => desk.api.as(who).oidc;
const recently = (who: TestSession): TestSession => ({ ...who, provenAt: desk.api.clock.now() });

/** Somebody of the team who came in by the provider, in a browser that is still signed in. */
async function linkedEmployee() {
  const { memberId, person, email } = await desk.employee();
  desk.google.person = person;
  const browser = desk.browser();
  await desk.signIn(browser);
  const session = { workspaceId: desk.workspaceId, memberId, role: 'manager' } as const;
  const linkId = (await as(admin).links({ memberId })).links[0]?.id ?? '';
  return { memberId, person, email, browser, session, linkId };
}

/** Turns the mailed link off for the team while a test runs; an administrator has come in by the provider before. */
async function withoutLink(work: (provenAdmin: TestSession) => Promise<void>): Promise<void> {
  const { memberId } = await buildMember(desk.api, desk.workspaceId, 'admin', 'Ida');
  const [row] = await desk.api.inWorkspace(desk.workspaceId, (scope) =>
    scope.em.execute<{ email: string }[]>('select email from member where id = ?', [memberId]),
  );
  desk.google.person = { sub: randomUUID(), email: row?.email ?? '', email_verified: true, name: 'Ida' };
  await desk.signIn();
  await turnLink(false);
  try {
    await work({ workspaceId: desk.workspaceId, memberId, role: 'admin' });
  } finally {
    await turnLink(true);
  }
}

async function turnLink(isStaffLinkOn: boolean): Promise<void> {
  const { policy } = await desk.api.as(admin).signInWays.settings();
  const { changedAt: _at, changedBy: _by, ...ways } = policy;
  await desk.api.as(admin).signInWays.change({ ...ways, isStaffLinkOn, ...key() });
}

describe('somebody who is unlinked from the identity provider', () => {
  it('may come in by another account there, which the address alone did not allow', async () => {
    const { memberId, person, linkId } = await linkedEmployee();
    desk.google.person = { ...person, sub: randomUUID() };
    expect(problemOf(await desk.signIn())).toBe('email-of-somebody-else');
    await as(admin).unlink({ linkId, ...key() });
    expect((await as(admin).links({ memberId })).links).toEqual([]);
    const browser = desk.browser();
    await desk.signIn(browser);
    expect(await desk.sessionOf(browser)).toBe(memberId);
  });

  it('is signed out everywhere, told by mail, and found in the audit log by id alone', async () => {
    const { memberId, browser, linkId, email, person } = await linkedEmployee();
    await as(admin).unlink({ linkId, ...key() });
    expect(await desk.sessionOf(browser)).toBeNull();
    const mail = (await desk.mailsTo(email)).at(-1);
    expect(mail?.subject).toBe('Single sign-on no longer signs you in to Acme');
    expect(mail?.text).toContain('an administrator took away');
    const [entry] = (await desk.api.as(admin).audit.list({ action: 'oidc.unlink', subjectId: memberId })).rows;
    expect(entry).toMatchObject({ actor: { id: admin.memberId }, subject: { id: memberId } });
    const [stored] = await desk.api.inWorkspace(desk.workspaceId, (scope) =>
      scope.em.execute<{ row: string }[]>(`select row_to_json(e)::text as row from audit_event e where id = ?`, [
        entry?.id,
      ]),
    );
    expect(stored?.row).not.toContain(person.sub);
  });

  it('stays signed in when it was their own doing', async () => {
    const { session, browser, linkId, email } = await linkedEmployee();
    const { links, isLinkOn } = await as(session).ownLinks();
    expect(links).toMatchObject([{ id: linkId, audience: 'staff', label: 'Single sign-on', hindrance: null }]);
    expect(isLinkOn).toBe(true);
    await as(recently(session)).unlinkOwn({ linkId, ...key() });
    expect(await desk.sessionOf(browser)).toBe(session.memberId);
    expect((await desk.mailsTo(email)).at(-1)?.text).toContain('you took away');
  });

  it('never loses the last way in', async () => {
    const { session, linkId, memberId } = await linkedEmployee();
    const outsider = await linkedEmployee();
    await withoutLink(async (provenAdmin) => {
      expect((await as(session).ownLinks()).links).toMatchObject([{ hindrance: 'self' }]);
      await expect(as(recently(session)).unlinkOwn({ linkId, ...key() })).rejects.toThrow('last-way-in');
      const proven = (await as(admin).links({ memberId: provenAdmin.memberId })).links[0];
      expect(proven?.hindrance).toBe('last-admin');
      await expect(as(admin).unlink({ linkId: proven?.id ?? '', ...key() })).rejects.toThrow('last-way-in');
      await desk.api.inWorkspace(desk.workspaceId, (scope) =>
        scope.em.execute(`update member set email = 'moved-${outsider.memberId}@elsewhere.example' where id = ?`, [
          outsider.memberId,
        ]),
      );
      await expect(as(admin).unlink({ linkId: outsider.linkId, ...key() })).rejects.toThrow('last-way-in');
      expect((await as(admin).links({ memberId })).links).toMatchObject([{ hindrance: null }]);
      await as(admin).unlink({ linkId, ...key() });
    });
  });

  it('is unlinked once by two at once, and once per key', async () => {
    const first = await linkedEmployee();
    const outcomes = await Promise.allSettled([
      as(admin).unlink({ linkId: first.linkId, ...key() }),
      as(admin).unlink({ linkId: first.linkId, ...key() }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const second = await linkedEmployee();
    const third = await linkedEmployee();
    const input = { linkId: second.linkId, ...key() };
    expect(await as(admin).unlink(input)).toBeNull();
    expect(await as(admin).unlink(input)).toBeNull();
    await expect(as(admin).unlink({ ...input, linkId: third.linkId })).rejects.toThrow('idempotency-conflict');
  });

  it('is unlinked by themselves and by administrators of the workspace, after a sign-in of the last minutes', async () => {
    const { session, linkId, memberId } = await linkedEmployee();
    const other = await desk.employee();
    const colleague = recently({ ...session, memberId: other.memberId });
    await expect(as(colleague).unlinkOwn({ linkId, ...key() })).rejects.toThrow('not-found');
    await expect(as(colleague).unlink({ linkId, ...key() })).rejects.toThrow('not-allowed');
    await expect(as(colleague).links({ memberId })).rejects.toThrow('not-allowed');
    const stranger = recently(await buildMember(desk.api, await buildWorkspace(desk.api), 'admin'));
    await expect(as(stranger).unlink({ linkId, ...key() })).rejects.toThrow('not-found');
    await expect(as(stranger).links({ memberId })).rejects.toThrow('not-found');
    const longAgo = { ...admin, provenAt: new Date(0) };
    await expect(as(longAgo).unlink({ linkId, ...key() })).rejects.toThrow('sign-in-not-recent');
    await expect(as({ ...session, provenAt: new Date(0) }).unlinkOwn({ linkId, ...key() })).rejects.toThrow(
      'sign-in-not-recent',
    );
    expect((await as(admin).links({ memberId })).links).toHaveLength(1);
  });
});
