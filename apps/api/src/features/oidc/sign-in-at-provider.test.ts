import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildOidcDesk, isHome, type OidcDesk, portalAt, problemOf, tenantId } from '../../testing/build-oidc-desk.ts';
import type { ProviderPerson } from '../../testing/build-identity-provider.ts';
import { getMember } from '../members/index.ts';

let desk: OidcDesk;
beforeAll(async () => {
  desk = await buildOidcDesk();
});
afterAll(() => desk.close());
/** Everybody here calls from one address, more often than any person would. */
beforeEach(() => desk.forgetTries());

describe('with claims as Google writes them', () => {
  beforeEach(() => desk.connect(desk.google));

  it('signs a member of the team in at top level, and knows them by their name there from then on', async () => {
    const { memberId, person, email } = await desk.employee();
    desk.google.person = { ...person, hd: 'example.com' };
    const first = desk.browser();
    expect((await desk.signIn(first)).pathname).toBe(`/w/${desk.slug}/staff`);
    expect(await desk.sessionOf(first)).toBe(memberId);
    const told = await desk.mailsTo(email);
    expect(told.map(({ subject }) => subject)).toEqual(['Single sign-on now signs you in to Acme']);
    // What the provider says of them later changes nothing.
    desk.google.person = { sub: person.sub, email: `renamed-${email}`, email_verified: false, name: 'Somebody Else' };
    const second = desk.browser();
    await desk.signIn(second);
    expect(await desk.sessionOf(second)).toBe(memberId);
    expect((await desk.api.inWorkspace(desk.workspaceId, (scope) => getMember(scope, memberId))).name).toBe(
      'Mara Lindqvist',
    );
  });

  it.each([
    ['email-unproven', { email_verified: false }],
    ['email-unproven', { email_verified: undefined }],
    ['email-unproven', { hd: 'other.example' }],
    ['email-missing', { email: undefined }],
    ['email-domain', { email: 'mara@elsewhere.example' }],
    ['not-a-member', { email: 'nobody@example.com' }],
  ])('refuses with %s and desk.links nobody: %j', async (problem, claims) => {
    const before = await desk.links();
    desk.google.person = { ...(await desk.employee()).person, ...claims };
    const as = desk.browser();
    const end = await desk.signIn(as);
    expect([end.pathname, problemOf(end)]).toEqual([`/w/${desk.slug}/sign-in`, problem]);
    expect(await desk.sessionOf(as)).toBeNull();
    expect(await desk.links()).toEqual(before);
  });

  it('makes no staff of a champion who has the address', async () => {
    desk.google.person = (await desk.employee('champion')).person;
    expect(problemOf(await desk.signIn())).toBe('wrong-audience');
  });

  it('lets nobody else of the provider in as a member who is linked', async () => {
    const { person } = await desk.employee();
    desk.google.person = person;
    await desk.signIn();
    desk.google.person = { ...person, sub: randomUUID() };
    expect(problemOf(await desk.signIn())).toBe('email-of-somebody-else');
  });

  it('says when the person cancelled, and keeps where they wanted to go', async () => {
    desk.google.person = null;
    const wanted = `/w/${desk.slug}/staff/rewards?page=2`;
    const end = await desk.browser().visit(desk.start('staff', `?returnTo=${encodeURIComponent(wanted)}`), isHome);
    expect([problemOf(end), end.searchParams.get('returnTo')]).toEqual(['declined', wanted]);
  });

  it('leads to where somebody wanted to go, and nowhere else', async () => {
    desk.google.person = (await desk.employee()).person;
    const end = (returnTo: string) =>
      desk.browser().visit(desk.start('staff', `?returnTo=${encodeURIComponent(returnTo)}`), isHome);
    expect((await end(`/w/${desk.slug}/staff/rewards?page=2`)).href).toBe(
      `${portalAt}/w/${desk.slug}/staff/rewards?page=2`,
    );
    for (const elsewhere of [
      'https://evil.example/w/',
      '//evil.example/w/',
      '/\\evil.example',
      `/w/${desk.slug}/../other`,
      '/w/other/staff',
      `/w/${desk.slug}/sign-in`,
      `/w/${desk.slug}evil`,
    ])
      expect((await end(elsewhere)).href).toBe(`${portalAt}/w/${desk.slug}/staff`);
  });

  it('gives one link to a person who comes back in two tabs at once', async () => {
    const { person, memberId } = await desk.employee();
    desk.google.person = person;
    const tabs = desk.browser();
    const [one, two] = [await desk.goThere(tabs), await desk.goThere(tabs)];
    const ends = await Promise.all([desk.comeBack(tabs, one), desk.comeBack(tabs, two)]);
    expect(ends.map(({ pathname }) => pathname)).toEqual([`/w/${desk.slug}/staff`, `/w/${desk.slug}/staff`]);
    expect((await desk.links()).filter((link) => link.memberId === memberId)).toHaveLength(1);
  });

  it('is off once its way is off, for those as well who are there at that moment', async () => {
    desk.google.person = (await desk.employee()).person;
    const as = desk.browser();
    const back = await desk.goThere(as);
    await desk.changeWays({ isStaffOidcOn: false });
    expect(problemOf(await desk.comeBack(as, back))).toBe('way-off');
    expect(problemOf(await desk.signIn())).toBe('way-off');
  });
});

describe('with claims as Entra writes them', () => {
  beforeEach(() => desk.connect(desk.entra));
  const shaped = ({ sub, email, name }: ProviderPerson, more: object = {}) => ({
    sub,
    oid: randomUUID(),
    tid: tenantId,
    email,
    name,
    preferred_username: email,
    ...more,
  });

  it("believes an address of the vendor's own tenant, which says nothing of its being verified", async () => {
    const { memberId, person } = await desk.employee();
    desk.entra.person = shaped(person);
    const as = desk.browser();
    await desk.signIn(as);
    expect(await desk.sessionOf(as)).toBe(memberId);
  });

  it('reads the sign-in name where the token has no address', async () => {
    const { memberId, person } = await desk.employee();
    desk.entra.person = shaped(person, { email: undefined });
    const as = desk.browser();
    await desk.signIn(as);
    expect(await desk.sessionOf(as)).toBe(memberId);
  });

  it.each([
    ['a guest of the tenant', { acct: 1 }, 'email-unproven'],
    ['an address whose domain is not the tenant’s', { xms_edov: false }, 'email-unproven'],
    ['another tenant', { tid: randomUUID() }, 'email-unproven'],
    ['an address of a domain nobody named', { email: 'mara@elsewhere.example' }, 'email-domain'],
  ])('refuses %s', async (_who, claims, problem) => {
    desk.entra.person = shaped((await desk.employee()).person, claims);
    expect(problemOf(await desk.signIn())).toBe(problem);
  });
});

describe('champions', () => {
  beforeEach(() => desk.connect(desk.champions, 'champion'));

  it('sign in by a provider of their own, and staff do not', async () => {
    const { memberId, person } = await desk.employee('champion');
    desk.champions.person = person;
    const as = desk.browser();
    expect((await desk.signIn(as, 'champion')).pathname).toBe(`/w/${desk.slug}`);
    expect(await desk.sessionOf(as)).toBe(memberId);
    desk.champions.person = (await desk.employee('manager')).person;
    expect(problemOf(await desk.signIn(desk.browser(), 'champion'))).toBe('wrong-audience');
  });

  it('who turn out to be one person go on as who is left', async () => {
    const [left, gone] = [await desk.employee('champion'), await desk.employee('champion')];
    desk.champions.person = gone.person;
    await desk.signIn(desk.browser(), 'champion');
    const pair = { fromId: gone.memberId, intoId: left.memberId };
    await desk.api.as(desk.admin).merges.merge({ ...pair, reason: 'The same person', idempotencyKey: randomUUID() });
    const as = desk.browser();
    await desk.signIn(as, 'champion');
    expect(await desk.sessionOf(as)).toBe(left.memberId);
  });
});
