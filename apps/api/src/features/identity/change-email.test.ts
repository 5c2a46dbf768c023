import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildMember } from '../../testing/build-people.ts';
import { buildPlace, type Place } from '../../testing/build-place.ts';
import { cookieOf, dataOf, type ServedApp, serveApp } from '../../testing/serve-app.ts';
import { startTestApi, type TestApi, type TestSession } from '../../testing/test-api.ts';
import { MailMessageEntity } from '../mail/mail-message.entity.ts';
import { getMember } from '../members/index.ts';
import { startSession, type StartedSession } from '../sessions/index.ts';
import { mailSignIn } from './jobs/mail-sign-in.ts';

let api: TestApi;
let app: ServedApp;
let place: Place;
let ana: TestSession;
let wanted: string;
let built = 0;
beforeAll(async () => {
  api = await startTestApi();
  app = await serveApp(api.deps);
});
afterAll(async () => {
  await app.close();
  await api.close();
});
beforeEach(async () => {
  place = await buildPlace(api);
  ana = { workspaceId: place.workspaceId, memberId: place.memberId, role: 'champion' };
  built += 1;
  wanted = `new-${built}@example.com`;
});

const ask = (email = wanted, who = ana) => api.as(who).identity.askEmailChange({ email, idempotencyKey: randomUUID() });
const start = (): Promise<StartedSession> =>
  api.inWorkspace(place.workspaceId, async (scope) => startSession(scope, place.memberId, 'portal'));
const emailNow = async () =>
  (await api.inWorkspace(place.workspaceId, (scope) => getMember(scope, place.memberId))).email;
const mailsTo = (toAddress: string) =>
  api.inWorkspace(place.workspaceId, (scope) =>
    scope.em.find(MailMessageEntity, { workspaceId: place.workspaceId, toAddress }, { orderBy: { id: 'desc' } }),
  );
const mailedSecret = async () => /sign-in\/email#([\w-]+)/.exec((await mailsTo(wanted))[0]?.text ?? '')?.[1] ?? '';
const confirm = (secret: string, cookie = '') =>
  app.post('identity.confirmEmailChange', { workspace: place.slug, secret }, { cookie });
const isGood = async (cookie: string) => (await app.get('session.current', undefined, { cookie })).status === 200;

describe('changing the own address', () => {
  it('happens when the new mailbox says so, and not before', async () => {
    await ask(wanted.toUpperCase());
    expect(await emailNow()).toBe(place.email);
    const confirmed = await confirm(await mailedSecret());
    expect(await dataOf(confirmed)).toEqual({ email: wanted, isSignedIn: false });
    expect(await emailNow()).toBe(wanted);
  });

  it('ends every session, tells the old address, and signs in anew where it was confirmed', async () => {
    const [here, elsewhere] = [`rostra=${(await start()).secret}`, `rostra=${(await start()).secret}`];
    await ask();
    const confirmed = await confirm(await mailedSecret(), here);
    expect(await dataOf(confirmed)).toEqual({ email: wanted, isSignedIn: true });
    const renewed = cookieOf(confirmed) ?? '';
    expect([await isGood(here), await isGood(elsewhere), await isGood(renewed)]).toEqual([false, false, true]);
    expect((await mailsTo(place.email))[0]?.subject).toBe('Your address for Acme & Söhne changed');
  });

  it('works once, for an hour', async () => {
    await ask();
    const secret = await mailedSecret();
    api.clock.advance(60 * 60_000);
    expect(await (await confirm(secret)).json()).toMatchObject({ error: { data: { code: 'sign-in-link-expired' } } });
    api.clock.advance(-1);
    expect((await confirm(secret)).status).toBe(200);
    expect(await (await confirm(secret)).json()).toMatchObject({ error: { data: { code: 'sign-in-link-used' } } });
  });

  it('answers the same for an address that somebody has, and mails nobody', async () => {
    const bo = await buildMember(api, place.workspaceId, 'champion');
    const { email } = await api.inWorkspace(place.workspaceId, (scope) => getMember(scope, bo.memberId));
    expect(await ask(email)).toEqual(await ask());
    expect(await mailsTo(email)).toEqual([]);
  });

  it('is refused when somebody took the address meanwhile', async () => {
    const bo = await buildMember(api, place.workspaceId, 'champion');
    await ask();
    const mine = await mailedSecret();
    await ask(wanted, bo);
    await confirm(await mailedSecret());
    expect(await (await confirm(mine)).json()).toMatchObject({ error: { data: { code: 'email-taken' } } });
    expect(await emailNow()).toBe(place.email);
  });

  it('asks for a recent sign-in at top level', async () => {
    await expect(ask(wanted, { ...ana, provenAt: null })).rejects.toThrow('sign-in-not-recent');
    await expect(ask(wanted, { ...ana, surface: 'embed' })).rejects.toThrow('not-allowed');
  });
});

describe('proving oneself by a mailed code', () => {
  /** Asks for a code as a session that is too old for what it wants. */
  async function startProof() {
    const session = await start();
    api.clock.advance(11 * 60_000);
    const headers = { cookie: `rostra=${session.secret}` };
    const started = (await dataOf(await app.post('identity.startProof', undefined, headers))) as { attemptId: string };
    const expiresAt = new Date(api.clock.now().getTime() + 60_000).toISOString();
    const { workspaceId, memberId } = place;
    await mailSignIn(api.deps)({ workspaceId, memberId, expiresAt, requestId: 'test', attemptId: started.attemptId });
    const code = /code: (\d{6})/.exec((await mailsTo(place.email))[0]?.text ?? '')?.[1] ?? '';
    return { headers, attemptId: started.attemptId, code };
  }
  const change = (headers: Record<string, string>) =>
    app.post('identity.askEmailChange', { email: wanted, idempotencyKey: randomUUID() }, headers);

  it('makes the session good for what it was too old for', async () => {
    const { headers, attemptId, code } = await startProof();
    expect((await change(headers)).status).toBe(403);
    expect((await app.post('identity.proveByCode', { attemptId, code }, headers)).status).toBe(200);
    expect((await change(headers)).status).toBe(200);
  });

  it('counts wrong codes as signing in does, and takes no code of somebody else', async () => {
    const { headers, attemptId, code } = await startProof();
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    const prove = async (typed: string, as = headers) =>
      (await app.post('identity.proveByCode', { attemptId, code: typed }, as)).status;
    const bo = await buildMember(api, place.workspaceId, 'champion');
    const other = await api.inWorkspace(place.workspaceId, async (scope) => startSession(scope, bo.memberId, 'portal'));
    expect(await prove(code, { cookie: `rostra=${other.secret}` })).toBe(401);
    for (let nth = 1; nth <= 5; nth += 1) expect(await prove(wrong)).toBe(401);
    expect(await prove(code)).toBe(401);
    expect((await change(headers)).status).toBe(403);
  });
});
