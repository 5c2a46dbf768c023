import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askAsOwner } from '../../testing/ask-as-owner.ts';
import { buildChallenge } from '../../testing/build-challenge.ts';
import { buildMember } from '../../testing/build-people.ts';
import { buildEmbedHost, type EmbedHost } from '../../testing/embed-host.ts';
import { dataOf, type ServedApp, serveApp } from '../../testing/serve-app.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { endSessionsOf, startSession, type StartedSession } from '../sessions/index.ts';
import { MemberEntity } from '../members/index.ts';

const api = useTestApi();
let app: ServedApp;
let folder: string;
let host: EmbedHost;
let otis: TestSession;
let console: StartedSession;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostra built '));
  for (const name of ['index.html', 'embed.html']) await writeFile(join(folder, name), '<!doctype html>');
  app = await serveApp(api.deps, { portalDir: folder });
});
beforeEach(async () => {
  host = await buildEmbedHost(api);
  otis = await buildMember(api, host.workspaceId, 'admin', 'Otis Baker');
  console = await api.inWorkspace(host.workspaceId, async (scope) => startSession(scope, otis.memberId, 'console'));
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const key = () => ({ idempotencyKey: randomUUID() });
const admin = () => api.as({ ...otis, tokenId: console.tokenId }).embed;
const openPreview = async () => (await admin().openPreview(key())).code;
const exchange = (proof: string, slug = host.slug) =>
  app.send('/embed/exchange', { workspace: slug, proof, hostOrigin: 'http://localhost:4000' });
const enter = async () => ((await (await exchange(await openPreview())).json()) as { token: string }).token;
const ask = (token: string, path: string, input?: unknown) =>
  app.get(path, input, { authorization: `Bearer ${token}` });
const tell = (token: string, path: string, input: unknown) =>
  app.post(path, input, { authorization: `Bearer ${token}` });

/** How many rows each table of the workspace's people and deeds has. */
const counts = () =>
  askAsOwner<{ members: number; accounts: number; consents: number; answers: number; audit: number }>(
    api,
    `select (select count(*)::int from member) as members, (select count(*)::int from account) as accounts,
            (select count(*)::int from consent_event) as consents, (select count(*)::int from answered_request) as answers,
            (select count(*)::int from audit_event) as audit`,
  );

describe('a preview', () => {
  it('shows what a champion sees who has just joined, whether embedding is on or off', async () => {
    const manager = await buildMember(api, host.workspaceId, 'manager');
    const { id } = await buildChallenge(api, manager);
    await admin().switch({ ...key(), isOn: false });
    const token = await enter();
    expect(await dataOf(await ask(token, 'session.current'))).toMatchObject({
      surface: 'embed',
      member: { name: 'Sample Champion', role: 'champion', accountName: 'Sample account' },
    });
    expect(JSON.stringify(await dataOf(await ask(token, 'challenges.open', {})))).toContain(id);
  });

  it('leaves no row behind, is on no list, and stands in nobody’s way', async () => {
    const token = await enter();
    const before = await counts();
    const paths = ['session.current', 'challenges.open', 'challenges.nextSteps', 'rewards.catalogue', 'home.get'];
    const answers = await Promise.all([...paths, ...paths, ...paths].map((path) => ask(token, path, {})));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(await counts()).toEqual(before);
  });

  it('changes nothing, and says that it is a preview', async () => {
    const token = await enter();
    const before = await counts();
    const answer = await tell(token, 'home.markSeen', key());
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('preview-only');
    expect(await counts()).toEqual(before);
  });

  it('reaches nothing of a staff member, though an administrator opened it', async () => {
    const token = await enter();
    for (const path of ['embed.settings', 'staff.list', 'audit.list'])
      expect((await ask(token, path, {})).status).toBe(403);
    expect((await app.get('embed.settings', undefined, { cookie: `rostra=${token}` })).status).toBe(401);
  });

  it('ends with the administrator’s session, with their role, and after ten minutes', async () => {
    const [first, second] = [await enter(), await enter()];
    expect((await ask(first, 'session.current')).status).toBe(200);
    const setRole = (role: 'admin' | 'manager') =>
      api.inWorkspace(host.workspaceId, (scope) =>
        scope.em.nativeUpdate(MemberEntity, { workspaceId: host.workspaceId, id: otis.memberId }, { role }),
      );
    await setRole('manager');
    expect((await ask(first, 'session.current')).status).toBe(401);
    await setRole('admin');
    expect((await ask(first, 'session.current')).status).toBe(200);
    api.clock.advance(10 * 60_000);
    expect((await ask(second, 'session.current')).status).toBe(401);
    const third = await enter();
    await api.inWorkspace(host.workspaceId, (scope) => endSessionsOf(scope, otis.memberId));
    expect((await ask(third, 'session.current')).status).toBe(401);
  });
});

describe('the code of a preview', () => {
  it('is an administrator’s to ask for, and shown again to a retry', async () => {
    const asked = key();
    expect(await admin().openPreview(asked)).toEqual(await admin().openPreview(asked));
    for (const role of ['champion', 'sales', 'csm', 'manager'] as const) {
      const { embed } = api.as(await buildMember(api, host.workspaceId, role));
      await expect(embed.openPreview(key())).rejects.toThrow('not-allowed');
    }
  });

  it('is good once, for 30 seconds, and in its own workspace', async () => {
    const code = await openPreview();
    const answers = await Promise.all(Array.from({ length: 10 }, () => exchange(code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const late = await openPreview();
    expect((await exchange(late, (await buildEmbedHost(api)).slug)).status).not.toBe(200);
    api.clock.advance(30_000);
    expect((await exchange(late)).status).not.toBe(200);
  });
});

describe('the preview’s document', () => {
  const ancestors = async (slug: string, secret?: string) => {
    const headers = secret === undefined ? {} : { cookie: `rostra=${secret}` };
    const answer = await fetch(`${app.url}/embed/${slug}.preview?v=1&ch=x`, { headers });
    return /frame-ancestors (.*)$/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
  };
  const secretOf = async (who: TestSession, surface: 'portal' | 'console') =>
    (await api.inWorkspace(who.workspaceId, async (scope) => startSession(scope, who.memberId, surface))).secret;

  it('may be framed by our own pages for an administrator of this workspace, and by nobody for anybody else', async () => {
    expect(await ancestors(host.slug, console.secret)).toBe("'self'");
    expect(await ancestors(host.slug)).toBe("'none'");
    expect(await ancestors('nowhere', console.secret)).toBe("'none'");
    const manager = await buildMember(api, host.workspaceId, 'manager');
    expect(await ancestors(host.slug, await secretOf(manager, 'console'))).toBe("'none'");
    const champion = await buildMember(api, host.workspaceId, 'champion');
    expect(await ancestors(host.slug, await secretOf(champion, 'portal'))).toBe("'none'");
    const stranger = await buildMember(api, (await buildEmbedHost(api)).workspaceId, 'admin');
    expect(await ancestors(host.slug, await secretOf(stranger, 'console'))).toBe("'none'");
  });

  it('opens nothing else: the frame of host pages is theirs alone, also for an administrator', async () => {
    const answer = await fetch(`${app.url}/embed/${host.slug}?v=1&ch=x`, {
      headers: { cookie: `rostra=${console.secret}`, referer: `${app.url}/` },
    });
    expect(answer.headers.get('content-security-policy')).toMatch(/frame-ancestors https:\/\/community\.example\.com$/);
    expect(answer.headers.get('content-security-policy')).toContain("frame-src 'none'");
  });
});
