import { describe, expect, it } from 'vitest';
import { askForMail } from '../../testing/ask-for-mail.ts';
import { buildPlace, type Place } from '../../testing/build-place.ts';
import { cookieOf, serveApp } from '../../testing/serve-app.ts';
import { useServedApp } from '../../testing/use-served-app.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { AuditEventEntity } from '../audit/audit-event.entity.ts';
import { TokenEntity } from '../tokens/token.entity.ts';

const MINUTE_MS = 60_000;

const api = useTestApi();
const app = useServedApp(() => api.deps);

const current = (cookie: string) => app.get('session.current', undefined, { cookie });

async function signedInCookie(place: Place): Promise<string> {
  const { secret } = await askForMail(api, place);
  return cookieOf(await app.post('identity.confirmSignInLink', { workspace: place.slug, secret })) ?? '';
}

describe('a session', () => {
  it('comes in a cookie that scripts and other sites do not get, and is stored as a hash', async () => {
    const place = await buildPlace(api);
    const { secret } = await askForMail(api, place);
    const confirmed = await app.post('identity.confirmSignInLink', { workspace: place.slug, secret });
    expect(confirmed.headers.getSetCookie()[0]).toMatch(
      /^rostra=[\w-]{64}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
    const tokens = await api.inWorkspace(place.workspaceId, (scope) =>
      scope.em.find(TokenEntity, { workspaceId: place.workspaceId }),
    );
    expect(tokens).toHaveLength(2);
    expect(JSON.stringify(tokens)).not.toContain(cookieOf(confirmed)?.split('=')[1]);
  });

  it('takes the cookie name that only this host can set where there is TLS', async () => {
    const place = await buildPlace(api);
    const { secret } = await askForMail(api, place);
    const secure = await serveApp({ ...api.deps, publicUrl: 'https://rostra.example' });
    const confirmed = await secure.post('identity.confirmSignInLink', { workspace: place.slug, secret });
    expect(confirmed.headers.getSetCookie()[0]).toMatch(
      /^__Host-rostra=[\w-]{64}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    );
    await secure.close();
  });

  it('ends at once with signing out, wherever its cookie was copied to', async () => {
    const cookie = await signedInCookie(await buildPlace(api));
    expect((await current(cookie)).status).toBe(200);
    const out = await app.post('identity.signOut', undefined, { cookie });
    expect(out.headers.getSetCookie()[0]).toMatch(/^rostra=; .*Expires=Thu, 01 Jan 1970/);
    expect((await current(cookie)).status).toBe(401);
    expect((await app.post('identity.signOut', undefined, { cookie })).status).toBe(401);
  });

  it.each([
    ['champion', 30 * 24],
    ['manager', 12],
  ] as const)('of a %s ends after %i hours without use', async (role, hours) => {
    const cookie = await signedInCookie(await buildPlace(api, role));
    expect((await current(cookie)).status).toBe(200);
    api.clock.advance(hours * 60 * MINUTE_MS - 1);
    expect((await current(cookie)).status).toBe(200);
    api.clock.advance(hours * 60 * MINUTE_MS);
    expect((await current(cookie)).status).toBe(401);
  });

  it.each([
    ['champion', 90 * 24, 29 * 24],
    ['manager', 7 * 24, 11],
  ] as const)('of a %s ends after %i hours, however often it is used', async (role, hours, every) => {
    const cookie = await signedInCookie(await buildPlace(api, role));
    for (let passed = every; passed < hours; passed += every) {
      api.clock.advance(every * 60 * MINUTE_MS);
      expect((await current(cookie)).status).toBe(200);
    }
    api.clock.advance((hours % every || every) * 60 * MINUTE_MS);
    expect((await current(cookie)).status).toBe(401);
  });

  it('takes the place of the one the browser had: nothing known before a sign-in is good after it', async () => {
    const place = await buildPlace(api);
    const before = await signedInCookie(place);
    const { secret } = await askForMail(api, place);
    const confirmed = await app.post(
      'identity.confirmSignInLink',
      { workspace: place.slug, secret },
      { cookie: before },
    );
    expect((await current(before)).status).toBe(401);
    expect((await current(cookieOf(confirmed) ?? '')).status).toBe(200);
  });

  it('of the top level is refused as a bearer', async () => {
    const cookie = await signedInCookie(await buildPlace(api));
    const asBearer = await app.get('session.current', undefined, { authorization: `Bearer ${cookie.split('=')[1]}` });
    expect(asBearer.status).toBe(401);
  });

  it('is not used by a page of another site', async () => {
    const cookie = await signedInCookie(await buildPlace(api));
    const out = await app.post('identity.signOut', undefined, { cookie, origin: 'https://elsewhere.example' });
    expect(out.status).toBe(403);
    expect((await current(cookie)).status).toBe(200);
  });

  it.each(['rostra=', 'rostra=x', `rostra=${'A'.repeat(64)}`, `rostra=${'A'.repeat(5000)}`])(
    'is not made up: %s',
    async (cookie) => {
      expect((await current(cookie)).status).toBe(401);
    },
  );
});

describe('the audit log', () => {
  it('tells who asked, signed in and out, and no secret', async () => {
    const place = await buildPlace(api);
    const cookie = await signedInCookie(place);
    await app.post('identity.signOut', undefined, { cookie });
    const where = { workspaceId: place.workspaceId, action: /^identity\./ };
    const events = await api.inWorkspace(place.workspaceId, (scope) =>
      scope.em.find(AuditEventEntity, where, { orderBy: { id: 'asc' } }),
    );
    expect(events.map((event) => event.action)).toEqual([
      'identity.requestSignIn',
      'identity.signIn',
      'identity.signOut',
    ]);
    expect(events.at(-1)).toMatchObject({ actorId: place.memberId, actorRole: 'champion', surface: 'portal' });
    expect(JSON.stringify(events)).not.toContain(cookie.split('=')[1]);
  });
});
