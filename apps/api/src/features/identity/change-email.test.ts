import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember } from '../../testing/build-people.ts';
import { buildPlace, type Place } from '../../testing/build-place.ts';
import { cookieOf, dataOf } from '../../testing/serve-app.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useServedApp } from '../../testing/use-served-app.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { MailMessageEntity } from '../mail/mail-message.entity.ts';
import { getMember } from '../members/index.ts';
import { startSession, type StartedSession } from '../sessions/index.ts';
import { mailEmailChange } from './jobs/mail-email-change.ts';
import { mailSignIn } from './jobs/mail-sign-in.ts';

const api = useTestApi();
const app = useServedApp(() => api.deps);
let place: Place;
let ana: TestSession;
let wanted: string;
let built = 0;
beforeEach(async () => {
  place = await buildPlace(api);
  ana = { workspaceId: place.workspaceId, memberId: place.memberId, role: 'champion' };
  built += 1;
  wanted = `new-${built}@example.com`;
});

const wish = (email = wanted, who = ana) =>
  api.as(who).identity.askEmailChange({ email, idempotencyKey: randomUUID() });
type Job = Parameters<ReturnType<typeof mailEmailChange>>[0];
/** The jobs that mail a link to a new address, in the order they were asked for. */
const jobs = async () =>
  (
    await api.deps.orm.em
      .fork()
      .execute<{ data: Job }[]>(`select data from pgboss.job where name = 'mail-email-change' order by created_on`)
  ).map(({ data }) => data);
/** Asks, and does the queued job's work. */
async function ask(email = wanted, who = ana) {
  const answer = await wish(email, who);
  const job = (await jobs()).at(-1);
  if (job) await mailEmailChange(api.deps)(job);
  return answer;
}
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

  it('does the same work until the answer for an address that somebody has', async () => {
    const bo = await buildMember(api, place.workspaceId, 'champion');
    const { email } = await api.inWorkspace(place.workspaceId, (scope) => getMember(scope, bo.memberId));
    const before = (await jobs()).length;
    const done: unknown[] = [];
    for (const address of [email, wanted]) {
      await wish(address);
      done.push([(await jobs()).length, (await mailsTo(address)).length]);
    }
    expect(done).toEqual([
      [before + 1, 0],
      [before + 2, 0],
    ]);
    // Nor does what waits tell the address to whoever reads the queue.
    expect(JSON.stringify(await jobs())).not.toContain('@');
  });

  it('mails once however often its job runs, and not at all once the session it was asked in was ended', async () => {
    await ask();
    const [last] = (await jobs()).slice(-1);
    if (last) await mailEmailChange(api.deps)(last);
    expect(await mailsTo(wanted)).toHaveLength(1);
    const mailed = await mailedSecret();
    await wish();
    const other = await start();
    await api.as(ana).sessions.end({ sessionId: other.tokenId, idempotencyKey: randomUUID() });
    const [ended] = (await jobs()).slice(-1);
    if (ended) await mailEmailChange(api.deps)(ended);
    expect(await mailsTo(wanted)).toHaveLength(1);
    expect(await (await confirm(mailed)).json()).toMatchObject({ error: { data: { code: 'sign-in-link-used' } } });
  });

  it('is over with “sign out everywhere else”: a link that whoever held a session asked for opens nothing', async () => {
    await ask();
    const mine = await start();
    const session = { ...ana, tokenId: mine.tokenId };
    await api.as(session).sessions.endOthers({ idempotencyKey: randomUUID() });
    expect((await confirm(await mailedSecret())).status).toBe(401);
    expect(await emailNow()).toBe(place.email);
  });

  it('fills no mailbox: six an address in a quarter of an hour, whoever asks', async () => {
    const people = [ana, await buildMember(api, place.workspaceId, 'champion')];
    for (let nth = 0; nth < 6; nth += 1) await wish(wanted, people[nth % 2]);
    await expect(wish(wanted.toUpperCase(), people[1])).rejects.toThrow('too-many-requests');
    await wish(`other-${wanted}`, people[1]);
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
