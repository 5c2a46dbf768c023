import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember } from '../testing/build-people.ts';
import { buildEmbedHost, type EmbedHost } from '../testing/embed-host.ts';
import { rememberingLogger } from '../testing/log-lines.ts';
import { dataOf } from '../testing/serve-app.ts';
import type { TestApi } from '../testing/test-api.ts';
import { useServedApp } from '../testing/use-served-app.ts';
import { useTestApi } from '../testing/use-test-api.ts';

const log = rememberingLogger();
const api = useTestApi();
const app = useServedApp(() => ({ ...api.deps, logger: log.logger }));
let host: EmbedHost;
let admin: ReturnType<TestApi['as']>['embed'];
let workspaceKey: { keyId: string; secret: string };
beforeEach(async () => {
  host = await buildEmbedHost(api);
  admin = api.as(await buildMember(api, host.workspaceId, 'admin')).embed;
  workspaceKey = await admin.createAccessKey({ idempotencyKey: randomUUID() });
});

let people = 0;
function person(changes: Record<string, unknown> = {}) {
  people += 1;
  const account = { id: 'account-1', name: 'Northwind' };
  const email = `coded-${people}@example.com`;
  return { sub: `coded-${people}`, email, email_verified: true, name: 'Cora Coded', account, ...changes };
}

const askForCode = (body: unknown = person(), secret = workspaceKey.secret, slug = host.slug) =>
  app.send(`/embed/${slug}/codes`, body, { authorization: `Bearer ${secret}` });

async function codeFor(changes: Record<string, unknown> = {}): Promise<string> {
  const answer = await askForCode(person(changes));
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { code: string }).code;
}

const exchange = (proof: string, slug = host.slug) =>
  app.send('/embed/exchange', { workspace: slug, proof, hostOrigin: host.origin });

const reasonOf = async (answer: Response) =>
  ((await answer.json()) as { error?: { details: { reason?: string; claim?: string } } }).error?.details;

describe('a code', () => {
  it('is fetched from server to server, works once in place of a proof, and signs the same person in again next time', async () => {
    const someone = { sub: 'cora', email: 'cora@example.com' };
    const first = await exchange(await codeFor(someone));
    expect(first.status).toBe(200);
    const { member, token } = (await first.json()) as { member: { id: string }; token: string };
    const current = await app.get('session.current', undefined, { authorization: `Bearer ${token}` });
    expect(await dataOf(current)).toMatchObject({ surface: 'embed', member: { id: member.id, role: 'champion' } });
    const later = await exchange(await codeFor({ ...someone, email: 'moved@example.com', email_verified: false }));
    expect(await later.json()).toMatchObject({ member: { id: member.id } });
    // The way may change: a signed proof of the same `sub` means the same person.
    expect(await (await exchange(host.sign(someone))).json()).toMatchObject({ member: { id: member.id } });
  });

  it('is good once, also for fifty copies sent at once', async () => {
    const code = await codeFor();
    const answers = await Promise.all(Array.from({ length: 50 }, () => exchange(code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status === 401);
    expect(refused).toHaveLength(49);
    expect(await reasonOf(refused[0] as Response)).toEqual({ reason: 'code' });
  });

  it('is good for a minute', async () => {
    const [early, late] = [await codeFor(), await codeFor()];
    api.clock.advance(59_000);
    expect((await exchange(early)).status).toBe(200);
    api.clock.advance(1_000);
    expect(await reasonOf(await exchange(late))).toEqual({ reason: 'code' });
  });

  it('is nothing to another workspace, nor once its key is revoked', async () => {
    const other = await buildEmbedHost(api);
    const code = await codeFor();
    expect(await reasonOf(await exchange(code, other.slug))).toEqual({ reason: 'code' });
    await admin.revokeKey({ idempotencyKey: randomUUID(), keyId: workspaceKey.keyId });
    expect(await reasonOf(await exchange(code))).toEqual({ reason: 'key' });
  });

  it('is refused on a page that is not on the list and stays good for one that is', async () => {
    const code = await codeFor();
    const elsewhere = await app.send('/embed/exchange', {
      workspace: host.slug,
      proof: code,
      hostOrigin: 'https://evil.example',
    });
    expect(elsewhere.status).toBe(403);
    expect((await exchange(code)).status).toBe(200);
  });

  it('leaves neither itself nor the workspace key in the log or the database', async () => {
    const code = await codeFor();
    await exchange(code);
    const rows = await api.inWorkspace(host.workspaceId, (scope) =>
      scope.em.execute<{ row: string }[]>(
        `select row_to_json(t)::text as row from token t union all select row_to_json(k)::text from embed_key k
         union all select row_to_json(a)::text from audit_event a union all select row_to_json(r)::text from answered_request r`,
      ),
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const secret of [code, workspaceKey.secret]) {
      expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
      expect(log.lines.join('')).not.toContain(secret);
    }
  });
});

describe('a workspace key', () => {
  it('is shown again to a retry, and two are active at most, beside two that sign', async () => {
    const asked = { idempotencyKey: randomUUID() };
    const [made, again] = [await admin.createAccessKey(asked), await admin.createAccessKey(asked)];
    expect(again).toEqual(made);
    await expect(admin.createAccessKey({ idempotencyKey: randomUUID() })).rejects.toThrow('embed-keys-full');
    await admin.createKey({ idempotencyKey: randomUUID() });
    expect((await admin.settings()).keys.map(({ algorithm }) => algorithm).toSorted()).toEqual([
      'HS256',
      'HS256',
      'bearer',
      'bearer',
    ]);
  });

  it('is not for a manager to make', async () => {
    const manager = api.as(await buildMember(api, host.workspaceId, 'manager')).embed;
    await expect(manager.createAccessKey({ idempotencyKey: randomUUID() })).rejects.toThrow('not-allowed');
  });

  it.each([
    ['nothing', undefined],
    ['a wrong one', `Bearer rostra_${'A'.repeat(43)}`],
    ['a key that signs', 'Bearer x'],
    ['it as a password', 'Basic cm9zdHJh'],
  ])('is asked for: %s will not do', async (_title, authorization) => {
    const answer = await app.send(`/embed/${host.slug}/codes`, person(), authorization ? { authorization } : {});
    expect(answer.status).toBe(401);
    expect(await reasonOf(answer)).toEqual({ reason: 'key' });
  });

  it('of another workspace is none', async () => {
    const other = await buildEmbedHost(api);
    expect(await reasonOf(await askForCode(person(), workspaceKey.secret, other.slug))).toEqual({ reason: 'key' });
  });

  it('is of no use to a page', async () => {
    const headers = { authorization: `Bearer ${workspaceKey.secret}`, origin: host.origin };
    const answer = await app.send(`/embed/${host.slug}/codes`, person(), headers);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a person', () => {
  it.each([
    ['sub', { sub: undefined }],
    ['sub', { sub: '' }],
    ['email', { email: 'vera' }],
    ['email_verified', { email_verified: 'true' }],
    ['name', { name: ' ' }],
    ['account', { account: undefined }],
    ['auth_time', { auth_time: 'today' }],
    ['auth_time', { auth_time: 9_999_999_999 }],
  ])('has to be told in full: %s', async (claim, changes) => {
    expect(await reasonOf(await askForCode(person(changes)))).toEqual({ reason: 'claim', claim });
  });

  it('who is new and whose address is not proven, who is staff, or who is unknown where only known people are let in, gets none', async () => {
    expect(await reasonOf(await askForCode(person({ email_verified: false })))).toEqual({ reason: 'email-unproven' });
    await admin.setProvisioning({ idempotencyKey: randomUUID(), provisioning: 'link-only' });
    expect(await reasonOf(await askForCode())).toEqual({ reason: 'member-unknown' });
  });

  it('gets none while embedding is off, for no workspace, and for no JSON', async () => {
    expect((await askForCode('no json')).status).toBe(400);
    expect((await askForCode(person(), workspaceKey.secret, 'nowhere')).status).toBe(404);
    await admin.switch({ idempotencyKey: randomUUID(), isOn: false });
    expect((await askForCode()).status).toBe(403);
  });
});
