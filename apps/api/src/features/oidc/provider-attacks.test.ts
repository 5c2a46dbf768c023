import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildOidcDesk, isAtCallback, type OidcDesk, portalAt, problemOf } from '../../testing/build-oidc-desk.ts';
import type { TestBrowser } from '../../testing/test-browser.ts';

let desk: OidcDesk;
beforeAll(async () => {
  desk = await buildOidcDesk();
});
afterAll(() => desk.close());
/** Everybody here calls from one address, more often than any person would. */
beforeEach(() => desk.forgetTries());

describe('refuses', () => {
  let mara: Awaited<ReturnType<OidcDesk['employee']>>;
  beforeEach(async () => {
    await desk.connect(desk.google);
    mara = await desk.employee();
    desk.google.person = mara.person;
  });
  const changed = (url: URL, change: (search: URLSearchParams) => void) => {
    const other = new URL(url);
    change(other.searchParams);
    return other;
  };

  it('a state that nobody gave', async () => {
    const as = desk.browser();
    const back = await desk.goThere(as);
    const spoiled = changed(back, (search) => search.set('state', `${search.get('state')?.slice(0, -4)}AAAA`));
    expect(problemOf(await desk.comeBack(as, spoiled))).toBe('stale');
    expect(
      problemOf(
        await desk.comeBack(
          as,
          changed(back, (search) => search.delete('state')),
        ),
      ),
    ).toBe('stale');
  });

  it('a state that is older than ten minutes', async () => {
    const as = desk.browser();
    const back = await desk.goThere(as);
    desk.api.clock.advance(10 * 60_000);
    expect(problemOf(await desk.comeBack(as, back))).toBe('stale');
  });

  it('whoever comes back in another desk.browser, so that nobody can be signed in as somebody else', async () => {
    const back = await desk.goThere(desk.browser());
    const victim = desk.browser();
    expect(problemOf(await desk.comeBack(victim, back))).toBe('stale');
    expect(await desk.sessionOf(victim)).toBeNull();
    // Nor in a browser that has a sign-in of its own under way.
    const other = desk.browser();
    await desk.goThere(other);
    expect(problemOf(await desk.comeBack(other, await desk.goThere(desk.browser())))).toBe('stale');
  });

  it('an address that somebody comes back to a second time', async () => {
    const as = desk.browser();
    const back = await desk.goThere(as);
    await desk.comeBack(as, back);
    expect(problemOf(await desk.comeBack(as, back))).toBe('stale');
  });

  it('a hundred copies of one address but one', async () => {
    const as = desk.browser();
    const back = await desk.goThere(as);
    const headers = { cookie: as.cookiesFor(portalAt) };
    const answers = await Promise.all(
      Array.from({ length: 100 }, () =>
        fetch(`${desk.app.url}${back.pathname}${back.search}`, { redirect: 'manual', headers }),
      ),
    );
    const ends = answers.map((answer) => answer.headers.get('location') ?? '');
    expect(ends.filter((end) => end === `/w/${desk.slug}/staff`)).toHaveLength(1);
    expect(
      answers.filter((answer) => answer.headers.getSetCookie().some((set) => set.startsWith('rostra='))),
    ).toHaveLength(1);
  });

  it('a code that was redeemed before, with a fresh state', async () => {
    const as = desk.browser();
    const first = await desk.goThere(as);
    await desk.comeBack(as, first);
    const second = await desk.goThere(as);
    const replayed = changed(second, (search) => search.set('code', first.searchParams.get('code') ?? ''));
    expect(problemOf(await desk.comeBack(as, replayed))).toBe('answer-refused');
  });

  it('a code that was given in another browser', async () => {
    const stolen = (await desk.goThere(desk.browser())).searchParams.get('code') ?? '';
    const as = desk.browser();
    const back = changed(await desk.goThere(as), (search) => search.set('code', stolen));
    expect(problemOf(await desk.comeBack(as, back))).toBe('answer-refused');
  });

  /** Goes to the provider by an address that somebody spoiled on the way. */
  async function goSpoiled(as: TestBrowser, spoil: (search: URLSearchParams) => void) {
    const there = await as.visit(desk.start(), (url) => url.pathname.endsWith('/auth'));
    return as.visit(changed(there, spoil).href, isAtCallback);
  }

  it('a token with another nonce', async () => {
    const as = desk.browser();
    const back = await goSpoiled(as, (search) => search.set('nonce', 'of-somebody-else'));
    expect(problemOf(await desk.comeBack(as, back))).toBe('answer-refused');
  });

  it('a token without a nonce', async () => {
    const as = desk.browser();
    const back = await goSpoiled(as, (search) => search.delete('nonce'));
    expect(problemOf(await desk.comeBack(as, back))).toBe('answer-refused');
  });

  it('a code without a proof key, at a provider that insists and at one that does not', async () => {
    const spoil = (search: URLSearchParams) =>
      ['code_challenge', 'code_challenge_method'].forEach((key) => search.delete(key));
    const as = desk.browser();
    expect(problemOf(await desk.comeBack(as, await goSpoiled(as, spoil)))).toBe('provider-failed');
    await desk.connect(desk.lax);
    desk.lax.person = mara.person;
    const other = desk.browser();
    expect(problemOf(await desk.comeBack(other, await goSpoiled(other, spoil)))).toBe('answer-refused');
  });

  it('an answer that says it is of another issuer, or of none', async () => {
    for (const spoil of [
      (search: URLSearchParams) => search.set('iss', desk.entra.issuer),
      (search: URLSearchParams) => search.delete('iss'),
    ]) {
      const as = desk.browser();
      expect(problemOf(await desk.comeBack(as, changed(await desk.goThere(as), spoil)))).toBe('answer-refused');
    }
  });

  it("one provider's answer at the other's address", async () => {
    await desk.connect(desk.champions, 'champion');
    desk.champions.person = mara.person;
    const as = desk.browser();
    const back = await desk.goThere(as, 'champion');
    back.pathname = `/oidc/${desk.slug}/staff/callback`;
    expect(problemOf(await desk.comeBack(as, back))).toBe('stale');
    // Nor its code and issuer with a state of the right one.
    const [theirs, ours] = [await desk.goThere(as, 'champion'), await desk.goThere(as)];
    const mixed = changed(ours, (search) => {
      search.set('code', theirs.searchParams.get('code') ?? '');
      search.set('iss', theirs.searchParams.get('iss') ?? '');
    });
    expect(problemOf(await desk.comeBack(as, mixed))).toBe('answer-refused');
  });

  it('the same name at another issuer: it is somebody else', async () => {
    await desk.signIn();
    await desk.connect(desk.entra);
    desk.entra.person = { sub: mara.person.sub, email: 'nobody@example.com', email_verified: true };
    expect(problemOf(await desk.signIn())).toBe('not-a-member');
  });

  it.each([
    ['whose signature is of no key of the provider', (token: string) => resigned(token, {})],
    ['for another client', (token: string) => resigned(token, { aud: 'somebody-else' })],
    ['without a signature', (token: string) => `${encode({ alg: 'none' })}.${token.split('.')[1]}.`],
    ['that is none', () => 'not.a.token'],
  ])('a token %s', async (_what, tamper) => {
    desk.google.tamper = tamper;
    try {
      const as = desk.browser();
      expect(problemOf(await desk.signIn(as))).toBe('answer-refused');
      expect(await desk.sessionOf(as)).toBeNull();
    } finally {
      desk.google.tamper = (token) => token;
    }
  });

  it('what is no visit: a picture, a frame, a browser that reads ahead', async () => {
    for (const headers of [
      { 'sec-fetch-dest': 'image' },
      { 'sec-fetch-dest': 'iframe' },
      { 'sec-purpose': 'prefetch' },
    ]) {
      const answer = await fetch(`${desk.app.url}/oidc/${desk.slug}/staff/start`, {
        redirect: 'manual',
        headers: { ...headers },
      });
      expect(answer.status).toBe(400);
    }
  });

  it('leaves its reason in the log, and nothing that lets anybody in', async () => {
    let idToken = 'none was sent';
    desk.google.tamper = (token) => (idToken = token);
    const as = desk.browser();
    const back = await desk.goThere(as);
    const [key] = desk.cookieOf(as);
    await desk.comeBack(as, back);
    await desk.comeBack(as, back);
    const spoiled = changed(await desk.goThere(as), (search) => search.set('iss', desk.entra.issuer));
    await desk.comeBack(as, spoiled);
    desk.google.tamper = (token) => token;
    const log = desk.lines.join('\n');
    expect(log).toContain('"problem":"stale"');
    expect(log).toContain('"problem":"answer-refused"');
    const secrets = [back, spoiled].flatMap(({ searchParams }) => [
      searchParams.get('code'),
      searchParams.get('state'),
    ]);
    for (const secret of [...secrets, idToken, key, desk.google.clientSecret]) {
      expect(String(secret).length).toBeGreaterThan(20);
      expect(log).not.toContain(secret);
    }
  });

  it('an audience and a workspace that do not exist', async () => {
    for (const path of [`/oidc/${desk.slug}/everybody/start`, '/oidc/no-such-place/staff/start'])
      expect((await fetch(`${desk.app.url}${path}`, { redirect: 'manual' })).status).toBe(404);
  });
});

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A token with changed claims and its old signature. */
function resigned(token: string, claims: object): string {
  const [header, payload = '', signature] = token.split('.');
  const told = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  return [header, encode({ ...told, ...claims, jti: 'changed' }), signature].join('.');
}
