import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildPlace, type Place } from '../../testing/build-place.ts';
import { startFramedSession } from '../../testing/start-framed-session.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useServedApp } from '../../testing/use-served-app.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { findSession, requireRecentSignIn, startSession, type StartedSession } from './index.ts';

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

const api = useTestApi();
const app = useServedApp(() => api.deps);
let place: Place;
let ana: TestSession;
beforeEach(async () => {
  place = await buildPlace(api);
  ana = { workspaceId: place.workspaceId, memberId: place.memberId, role: 'champion' };
});

const key = () => randomUUID();
const start = (surface: 'portal' | 'embed' = 'portal', memberId = place.memberId): Promise<StartedSession> =>
  api.inWorkspace(place.workspaceId, async (scope) =>
    surface === 'embed' ? startFramedSession(scope, memberId) : startSession(scope, memberId, surface),
  );
const as = (session: StartedSession) => api.as({ ...ana, tokenId: session.tokenId }).sessions;
const isGood = async ({ secret }: StartedSession) => (await findSession(api.deps, { secret })) !== null;
const visit = ({ secret }: StartedSession, userAgent = FIREFOX) =>
  app.get('session.current', undefined, { cookie: `rostra=${secret}`, 'user-agent': userAgent });

describe('the list of devices', () => {
  it('tells each by browser, system and last use to five minutes, this one first', async () => {
    const [laptop, phone] = [await start(), await start()];
    await visit(
      phone,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1',
    );
    const before = api.clock.now().toISOString();
    api.clock.advance(299_999);
    await visit(phone);
    await visit(laptop);
    const { rows, total } = await as(laptop).list({});
    expect(total).toBe(2);
    expect(rows).toMatchObject([
      { id: laptop.tokenId, isThis: true, device: { browser: 'firefox', system: 'windows' } },
      { id: phone.tokenId, isThis: false, device: { browser: 'safari', system: 'ios' }, seenAt: before },
    ]);
    api.clock.advance(1);
    await visit(phone);
    expect((await as(laptop).list({})).rows[1]?.seenAt).toBe(api.clock.now().toISOString());
  });

  it('holds none that is over, and none of somebody else', async () => {
    const mine = await start();
    const ended = await start();
    await as(mine).end({ sessionId: ended.tokenId, idempotencyKey: key() });
    await start('embed');
    const bo = await buildMember(api, place.workspaceId, 'champion');
    await start('portal', bo.memberId);
    api.clock.advance(10 * 60_000);
    expect((await as(mine).list({})).rows.map(({ id }) => id)).toEqual([mine.tokenId]);
  });

  it('says nothing to a frame', async () => {
    await expect(api.as({ ...ana, surface: 'embed' }).sessions.list({})).rejects.toThrow('not-allowed');
  });
});

describe('ending sessions', () => {
  it('ends one at once, and a retry answers as before', async () => {
    const [mine, lost] = [await start(), await start()];
    const input = { sessionId: lost.tokenId, idempotencyKey: key() };
    expect(await as(mine).end(input)).toBeNull();
    expect(await as(mine).end(input)).toBeNull();
    expect([await isGood(mine), await isGood(lost)]).toEqual([true, false]);
    await expect(as(mine).end({ ...input, sessionId: mine.tokenId })).rejects.toThrow('idempotency-conflict');
    await expect(as(mine).end({ ...input, idempotencyKey: key() })).rejects.toThrow('not-found');
  });

  it('ends all others, embedded ones too, and keeps this one', async () => {
    const [mine, other, framed] = [await start(), await start(), await start('embed')];
    const bo = await buildMember(api, place.workspaceId, 'champion');
    const foreign = await start('portal', bo.memberId);
    expect(await as(mine).endOthers({ idempotencyKey: key() })).toEqual({ ended: 2 });
    expect(await Promise.all([mine, other, framed, foreign].map(isGood))).toEqual([true, false, false, true]);
  });

  it('reaches no session of somebody else, here or in another workspace', async () => {
    const mine = await start();
    const bo = await buildMember(api, place.workspaceId, 'champion');
    const stranger = await buildMember(api, await buildWorkspace(api), 'champion');
    for (const who of [bo, stranger]) {
      const end = api.as(who).sessions.end({ sessionId: mine.tokenId, idempotencyKey: key() });
      await expect(end).rejects.toThrow('not-found');
    }
    expect(await isGood(mine)).toBe(true);
  });
});

describe('a recent sign-in', () => {
  const require = (provenAt: Date | null) =>
    api.inWorkspace(place.workspaceId, async (scope) => requireRecentSignIn(scope), {
      ...ana,
      surface: 'portal',
      provenAt,
    });

  it('is one of the last ten minutes', async () => {
    const now = api.clock.now().getTime();
    await require(new Date(now - 600_000));
    await expect(require(new Date(now - 600_001))).rejects.toThrow('sign-in-not-recent');
    await expect(require(null)).rejects.toThrow('sign-in-not-recent');
  });

  it('starts with a session at top level, and not with one in a frame', async () => {
    const [top, framed] = [await start(), await start('embed')];
    expect((await findSession(api.deps, { secret: top.secret }))?.provenAt).toEqual(api.clock.now());
    expect((await findSession(api.deps, { secret: framed.secret }))?.provenAt).toBeNull();
  });
});
