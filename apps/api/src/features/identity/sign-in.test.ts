import type { ConfirmSignInOutput } from '@rostra/shared/identity/confirm-sign-in.contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cookieOf, type ServedApp, serveApp } from '../../testing/serve-app.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { AuditEventEntity } from '../audit/audit-event.entity.ts';
import { MailMessageEntity } from '../mail/mail-message.entity.ts';
import { mailSignIn } from './jobs/mail-sign-in.ts';
import { buildPlace, type Place } from '../../testing/build-place.ts';
import { TokenEntity } from '../tokens/token.entity.ts';

const MINUTE_MS = 60_000;

let api: TestApi;
let app: ServedApp;
beforeAll(async () => {
  api = await startTestApi();
  app = await serveApp(api.deps);
});
afterAll(async () => {
  await app.close();
  await api.close();
});

/** A mail that was asked for, with what it carries. */
interface AskedMail {
  readonly attemptId: string;
  readonly link: URL;
  readonly secret: string;
  readonly code: string;
}

/** Asks for a mail, and does the queued job's work without waiting for a worker to come by. */
async function askForMail({ workspaceId, slug, email, memberId }: Place): Promise<AskedMail> {
  const { attemptId, expiresAt } = await api.as(null).identity.requestSignIn({ workspace: slug, email });
  await mailSignIn(api.deps)({ workspaceId, attemptId, memberId, expiresAt, requestId: 'test' });
  const [mail] = await mailsOf(workspaceId);
  const link = new URL(/http:\S+/.exec(mail?.text ?? '')?.[0] ?? '');
  return { attemptId, link, secret: link.hash.slice(1), code: /code: (\d{6})/.exec(mail?.text ?? '')?.[1] ?? '' };
}

function mailsOf(workspaceId: string) {
  return api.inWorkspace(workspaceId, (scope) =>
    scope.em.find(MailMessageEntity, { workspaceId }, { orderBy: { id: 'desc' } }),
  );
}

/** A code that is not this one. */
function otherThan(code: string, nth = 1): string {
  return String((Number(code) + nth) % 1_000_000).padStart(6, '0');
}

const visitor = () => api.as(null).identity;
const current = (cookie: string) => app.get('session.current', undefined, { cookie });

async function signedInCookie(place: Place): Promise<string> {
  const { secret } = await askForMail(place);
  return cookieOf(await app.post('identity.confirmSignInLink', { workspace: place.slug, secret })) ?? '';
}

describe('asking for a mail', () => {
  it('answers the same for an address nobody has, and sends nothing there', async () => {
    const { workspaceId, slug, email } = await buildPlace(api);
    const [known, unknown] = [
      await visitor().requestSignIn({ workspace: slug, email }),
      await visitor().requestSignIn({ workspace: slug, email: 'nobody@example.com' }),
    ];
    expect({ ...unknown, attemptId: '' }).toEqual({ ...known, attemptId: '' });
    const nobody = { workspaceId, memberId: null, requestId: 'test', ...unknown };
    await mailSignIn(api.deps)(nobody);
    expect(await mailsOf(workspaceId)).toEqual([]);
    const guess = { workspace: slug, attemptId: unknown.attemptId, code: '000000' };
    await expect(visitor().confirmSignInCode(guess)).rejects.toThrow('sign-in-code-wrong');
  });

  it('does the same work until the answer for an address nobody has', async () => {
    const { slug, email } = await buildPlace(api);
    const jobs = () =>
      api.deps.orm.em.fork().execute<{ count: number }[]>(`select count(*)::int as count from pgboss.job`);
    const [[before], , [between], , [after]] = [
      await jobs(),
      await visitor().requestSignIn({ workspace: slug, email }),
      await jobs(),
      await visitor().requestSignIn({ workspace: slug, email: 'nobody@example.com' }),
      await jobs(),
    ];
    expect((between?.count ?? 0) - (before?.count ?? 0)).toBe(1);
    expect((after?.count ?? 0) - (between?.count ?? 0)).toBe(1);
  });

  it('mails once however often its job runs', async () => {
    const { workspaceId, slug, email, memberId } = await buildPlace(api);
    const asked = await visitor().requestSignIn({ workspace: slug, email });
    const job = { workspaceId, memberId, requestId: 'test', ...asked };
    await mailSignIn(api.deps)(job);
    await mailSignIn(api.deps)(job);
    expect(await mailsOf(workspaceId)).toHaveLength(1);
  });

  it('is refused after six in a quarter of an hour, whether anybody has the address or not', async () => {
    const { slug, email } = await buildPlace(api);
    for (const address of [email, 'nobody-else@example.com']) {
      const ask = (typed: string) => visitor().requestSignIn({ workspace: slug, email: typed });
      for (let nth = 0; nth < 6; nth += 1) await ask(address);
      await expect(ask(address.toUpperCase())).rejects.toThrow('too-many-requests');
    }
  });
});

describe('a link', () => {
  let place: Place;
  let asked: AskedMail;
  beforeEach(async () => {
    place = await buildPlace(api);
    asked = await askForMail(place);
  });
  const byLink = (workspace = place.slug) => visitor().confirmSignInLink({ workspace, secret: asked.secret });
  const byCode = (workspace = place.slug) =>
    visitor().confirmSignInCode({ workspace, attemptId: asked.attemptId, code: asked.code });

  it('holds its secret behind the hash sign, which no GET carries', () => {
    expect(asked.link.href).toBe(`http://localhost:4000/w/${place.slug}/sign-in/confirm#${asked.secret}`);
    expect(asked.secret).toMatch(/^[\w-]{64}$/);
  });

  it('is good once', async () => {
    await byLink();
    await expect(byLink()).rejects.toThrow('sign-in-link-used');
  });

  it('gives one session to eight who come at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => byLink()));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const where = { workspaceId: place.workspaceId, purpose: 'session' } as const;
    expect(await api.inWorkspace(place.workspaceId, (scope) => scope.em.count(TokenEntity, where))).toBe(1);
  });

  it('burns its code, and its code burns it', async () => {
    await byLink();
    await expect(byCode()).rejects.toThrow('sign-in-code-wrong');
    asked = await askForMail(place);
    await byCode();
    await expect(byLink()).rejects.toThrow('sign-in-link-used');
  });

  it('is good for 15 minutes and not a moment longer', async () => {
    api.clock.advance(15 * MINUTE_MS);
    await expect(byLink()).rejects.toThrow('sign-in-link-expired');
    await expect(byCode()).rejects.toThrow('sign-in-code-wrong');
    api.clock.advance(-1);
    await byLink();
  });

  it('opens no door of another workspace', async () => {
    const other = await buildPlace(api);
    await expect(byLink(other.slug)).rejects.toThrow('sign-in-link-used');
    await expect(byCode(other.slug)).rejects.toThrow('sign-in-code-wrong');
    await byLink();
  });

  it('is not found at an address where no workspace is', async () => {
    await expect(byLink('nowhere')).rejects.toThrow('not-found');
  });
});

describe('a code', () => {
  let place: Place;
  let asked: AskedMail;
  beforeEach(async () => {
    place = await buildPlace(api);
    asked = await askForMail(place);
  });
  const type = (code: string): Promise<ConfirmSignInOutput> =>
    visitor().confirmSignInCode({ workspace: place.slug, attemptId: asked.attemptId, code });

  it('still signs in after four wrong ones', async () => {
    for (let nth = 1; nth <= 4; nth += 1)
      await expect(type(otherThan(asked.code, nth))).rejects.toThrow('sign-in-code-wrong');
    expect(await type(asked.code)).toEqual({ role: 'champion', secondStep: null });
  });

  it('is burnt by the fifth wrong one, and the link stays good', async () => {
    for (let nth = 1; nth <= 5; nth += 1)
      await expect(type(otherThan(asked.code, nth))).rejects.toThrow('sign-in-code-wrong');
    await expect(type(asked.code)).rejects.toThrow('sign-in-code-wrong');
    await visitor().confirmSignInLink({ workspace: place.slug, secret: asked.secret });
  });

  it('is guessed five times at most by twelve who guess at once', async () => {
    await Promise.allSettled(Array.from({ length: 12 }, (_, nth) => type(otherThan(asked.code, nth + 1))));
    const where = { workspaceId: place.workspaceId, id: asked.attemptId };
    const token = await api.inWorkspace(place.workspaceId, (scope) => scope.em.findOneOrFail(TokenEntity, where));
    expect(token.wrongCodes).toBe(5);
    await expect(type(asked.code)).rejects.toThrow('sign-in-code-wrong');
  });

  it('is no longer taken from a member after twenty wrong ones in a day', async () => {
    for (let mail = 0; mail < 4; mail += 1) {
      for (let nth = 1; nth <= 5; nth += 1)
        await expect(type(otherThan(asked.code, nth))).rejects.toThrow('sign-in-code-wrong');
      asked = await askForMail(place);
    }
    await expect(type(asked.code)).rejects.toThrow('sign-in-code-wrong');
    await visitor().confirmSignInLink({ workspace: place.slug, secret: asked.secret });
    api.clock.advance(24 * 60 * MINUTE_MS + 1);
    asked = await askForMail(place);
    expect(await type(asked.code)).toEqual({ role: 'champion', secondStep: null });
  });

  it('has to be six digits, and the field is told so', async () => {
    const refused = await app.post('identity.confirmSignInCode', {
      workspace: place.slug,
      attemptId: asked.attemptId,
      code: '12 456',
    });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      error: { data: { code: 'invalid-input', fields: [{ path: 'code', message: 'not-a-code' }] } },
    });
  });
});

describe('a session', () => {
  it('comes in a cookie that scripts and other sites do not get, and is stored as a hash', async () => {
    const place = await buildPlace(api);
    const { secret } = await askForMail(place);
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
    const { secret } = await askForMail(place);
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
    const { secret } = await askForMail(place);
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
