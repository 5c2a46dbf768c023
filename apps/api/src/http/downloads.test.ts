import { randomUUID } from 'node:crypto';
import { type Role, roles } from '@rostra/points-engine/vocabulary';
import { beforeAll, describe, expect, it } from 'vitest';
import { getMember } from '../features/members/index.ts';
import { writeArchive } from '../features/privacy/index.ts';
import { endSessionsOf, startSession } from '../features/sessions/index.ts';
import { writeWorkspaceExport } from '../features/workspace-export/index.ts';
import { sourceDescribers } from '../source-describers.ts';
import { askAsOwner } from '../testing/ask-as-owner.ts';
import { buildMember, buildWorkspace } from '../testing/build-people.ts';
import { rememberingLogger } from '../testing/log-lines.ts';
import type { TestSession } from '../testing/test-api.ts';
import { useServedApp } from '../testing/use-served-app.ts';
import { useTestApi } from '../testing/use-test-api.ts';

const { logger, lines, line } = rememberingLogger();
const api = useTestApi();
const app = useServedApp(() => ({ ...api.deps, logger }));
let workspaceId: string;
let people: Record<Role, TestSession>;
let archiveId: string;
let exportId: string;

beforeAll(async () => {
  api.clock.set('2026-03-10T09:00:00Z');
  workspaceId = await buildWorkspace(api);
  people = await buildTeam(workspaceId);
  await lookAfterTheirAccount(people);
  ({ archiveId, exportId } = await prepareFiles());
});

async function buildTeam(workspace: string): Promise<Record<Role, TestSession>> {
  const team = [];
  for (const role of roles) team.push([role, await buildMember(api, workspace, role)]);
  return Object.fromEntries(team);
}

/** Lets the customer success manager look after the champion's account. */
async function lookAfterTheirAccount({ admin, csm, champion }: Record<Role, TestSession>): Promise<void> {
  const { accountId } = await api.inWorkspace(admin.workspaceId, (scope) => getMember(scope, champion.memberId));
  const chosen = { accountId: accountId ?? '', ownerId: csm.memberId, idempotencyKey: randomUUID() };
  await api.as(admin).champions.setAccountOwner(chosen);
}

/** An archive of the champion's data and an export of the workspace, both ready. */
async function prepareFiles() {
  const recently = { provenAt: api.clock.now() };
  const archive = await api
    .as({ ...people.champion, ...recently })
    .privacy.startArchive({ idempotencyKey: randomUUID() });
  await writeArchive(api.deps, sourceDescribers)({ workspaceId, archiveId: archive.id });
  const whole = await api.as({ ...people.admin, ...recently }).workspaceExports.start({ idempotencyKey: randomUUID() });
  await writeWorkspaceExport(api.deps)({ workspaceId, exportId: whole.id });
  return { archiveId: archive.id, exportId: whole.id };
}

/** Every download: its address for an id, whose id it asks for, and who may have it. */
const downloads = {
  'the audit log': { path: () => '/audit-log/csv', id: () => null, roles: ['admin'], type: 'text/csv' },
  'a personal archive': {
    path: (id: string) => `/archives/${id}`,
    id: () => archiveId,
    roles: ['champion', 'admin'],
    type: 'application/zip',
  },
  'a workspace export': {
    path: (id: string) => `/workspace-exports/${id}`,
    id: () => exportId,
    roles: ['admin'],
    type: 'application/zip',
  },
  'an own statement': { path: () => '/statements/own/csv', id: () => null, roles: ['champion'], type: 'text/csv' },
  'a champion’s statement': {
    path: (id: string) => `/statements/${id}/csv`,
    id: () => people.champion.memberId,
    roles: ['csm', 'manager', 'admin'],
    type: 'text/csv',
  },
} satisfies Record<string, Download>;

interface Download {
  path(id: string): string;
  id(): string | null;
  readonly roles: readonly Role[];
  readonly type: string;
}
const all: [string, Download][] = Object.entries(downloads);

async function secretOf(who: TestSession): Promise<string> {
  const surface = who.role === 'champion' ? 'portal' : 'console';
  const { secret } = await api.inWorkspace(who.workspaceId, async (scope) =>
    startSession(scope, who.memberId, surface),
  );
  return secret;
}

async function get(who: TestSession, path: string, signal?: AbortSignal): Promise<Response> {
  return fetch(app.url + path, { headers: { cookie: `rostra=${await secretOf(who)}` }, signal });
}

/** An answer as its reader gets it, but for what differs with every call. */
async function heard(answer: Response): Promise<{ status: number; headers: [string, string][]; body: string }> {
  const requestId = answer.headers.get('x-request-id') ?? '';
  const headers = [...answer.headers].filter(([name]) => !['x-request-id', 'date', 'etag'].includes(name));
  return { status: answer.status, headers, body: (await answer.text()).replaceAll(requestId, '') };
}

describe.each(all)('%s', (_name, download) => {
  const address = () => download.path(download.id() ?? '');

  it('goes to whom the table of rights names, and to nobody else', async () => {
    for (const role of roles) {
      const answer = await get(people[role], address());
      await answer.arrayBuffer();
      expect([role, answer.status]).toEqual([role, download.roles.includes(role) ? 200 : 403]);
    }
    expect((await fetch(app.url + address())).status).toBe(401);
  });

  it('is a file to keep, that no cache keeps and no browser takes for something else', async () => {
    const answer = await get(people[download.roles[0] ?? 'admin'], address());
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(10);
    expect(answer.headers.get('content-type')).toContain(download.type);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain(`default-src 'none'`);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="?[a-z0-9-]+\.(csv|zip)"?$/);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('is refused without leaving the refusal in a cache', async () => {
    const answer = await fetch(app.url + address());
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-disposition')).toBeNull();
  });

  it('needs a session that still lives', async () => {
    const who = people[download.roles[0] ?? 'admin'];
    const secret = await secretOf(who);
    await api.inWorkspace(workspaceId, (scope) => endSessionsOf(scope, who.memberId));
    const answer = await fetch(app.url + address(), { headers: { cookie: `rostra=${secret}` } });
    expect(answer.status).toBe(401);
  });

  it('takes no session from the address', async () => {
    const secret = await secretOf(people[download.roles[0] ?? 'admin']);
    for (const name of ['token', 'session', 'access_token', 'rostra'])
      expect((await fetch(`${app.url}${address()}?${name}=${secret}`)).status).toBe(401);
  });
});

describe.each(all.filter(([, { path }]) => path.length === 1))('%s of somewhere else', (_name, download) => {
  it('is answered byte for byte like one that never was', async () => {
    const elsewhere = await buildTeam(await buildWorkspace(api));
    await lookAfterTheirAccount(elsewhere);
    const id = download.id() ?? '';
    for (const role of download.roles) {
      const never = await heard(await get(elsewhere[role], download.path(randomUUID())));
      expect(await heard(await get(elsewhere[role], download.path(id)))).toEqual(never);
      expect(never).toMatchObject({ status: 404, body: expect.stringContaining('"not-found"') });
    }
    const unreadable = await get(people.admin, download.path('..%2f..%2fetc'));
    expect(unreadable.status).toBe(404);
  });
});

describe('downloads', () => {
  it('are over when their days are, byte for byte like one that never was', async () => {
    const asked = async (path: string) => heard(await get(people.admin, path));
    try {
      api.clock.set('2026-03-13T09:00:00Z');
      expect(await asked(`/workspace-exports/${exportId}`)).toEqual(await asked(`/workspace-exports/${randomUUID()}`));
      api.clock.set('2026-03-17T09:00:00Z');
      expect(await asked(`/archives/${archiveId}`)).toEqual(await asked(`/archives/${randomUUID()}`));
    } finally {
      api.clock.set('2026-03-10T09:00:00Z');
    }
  });

  it('are each noted in the audit log, with who took them', async () => {
    for (const [, { path, id, roles: may }] of all)
      await (await get(people[may.at(-1) ?? 'admin'], path(id() ?? ''))).arrayBuffer();
    const actions = async (action: string) =>
      (await api.as(people.admin).audit.list({ action })).rows.map(({ actor }) => actor?.id);
    for (const action of ['audit.export', 'privacy.fetchArchive', 'workspaceExports.fetch'])
      expect([action, await actions(action)]).toEqual([action, expect.arrayContaining([people.admin.memberId])]);
  });

  it('of statements end for a customer success manager with the account', async () => {
    const others = await buildMember(api, workspaceId, 'champion', 'Bea');
    const never = await heard(await get(people.csm, `/statements/${randomUUID()}/csv`));
    expect(never).toMatchObject({ status: 404 });
    expect(await heard(await get(people.csm, `/statements/${others.memberId}/csv`))).toEqual(never);
    const asked = async (format: string) =>
      (await get(people.csm, `/statements/${people.champion.memberId}/${format}`)).status;
    expect(await asked('json')).toBe(200);
    expect(await asked('pdf')).toBe(200);
  });

  it('leave no session in the log and no fault', async () => {
    const secret = await secretOf(people.admin);
    for (const [, { path, id }] of all)
      await (await fetch(app.url + path(id() ?? ''), { headers: { cookie: `rostra=${secret}` } })).arrayBuffer();
    expect(lines.join('\n')).not.toContain(secret);
    expect(lines.filter((text) => text.includes('"level":50'))).toEqual([]);
  });

  it('of the audit log go out piece by piece; who goes away in the middle leaves no fault and holds up nobody', async () => {
    await askAsOwner(
      api,
      `insert into audit_event (workspace_id, id, at, actor_id, actor_role, surface, action, subject_type, subject_id, before, after, request_id)
       select '${workspaceId}', gen_random_uuid(), now(), null, 'system', 'job', 'test.long', 'workspace', '${workspaceId}',
              null, jsonb_build_object('text', repeat('x', 2000)), 'test' from generate_series(1, 20000)`,
    );
    for (let time = 0; time < 12; time += 1) {
      const leaving = new AbortController();
      const answer = await get(people.admin, '/audit-log/ndjson?action=test.long', leaving.signal);
      expect((await answer.body?.getReader().read())?.done).toBe(false);
      leaving.abort();
    }
    await line('download broken off');
    expect(lines.filter((text) => text.includes('"level":50'))).toEqual([]);
    // More went away than there are connections to the database, and it still answers.
    expect((await get(people.admin, '/statements/own/csv')).status).toBe(403);
    expect((await get(people.champion, '/statements/own/csv')).status).toBe(200);
  });
});
