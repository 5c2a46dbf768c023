import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askAsOwner } from '../../testing/ask-as-owner.ts';
import { buildMember } from '../../testing/build-people.ts';
import { buildEmbedHost, type EmbedHost } from '../../testing/embed-host.ts';
import { longAgo } from '../../testing/proven-session.ts';
import type { TestApi } from '../../testing/test-api.ts';
import { useServedApp } from '../../testing/use-served-app.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { AuditEventEntity } from '../audit/audit-event.entity.ts';
import { addEmbedOrigin } from './use-cases/add-embed-origin.ts';
import { exchangeProof } from './use-cases/exchange-proof.ts';

const api = useTestApi();
const app = useServedApp(() => api.deps);
let host: EmbedHost;
let admin: ReturnType<TestApi['as']>['embed'];
beforeEach(async () => {
  host = await buildEmbedHost(api);
  admin = api.as(await buildMember(api, host.workspaceId, 'admin', 'Otis Baker')).embed;
});

const key = () => ({ idempotencyKey: randomUUID() });

/** A living embedded session of this host's visitor. */
async function embedToken(proof = host.sign()): Promise<string> {
  const answer = await app.send('/embed/exchange', { workspace: host.slug, proof, hostOrigin: host.origin });
  return ((await answer.json()) as { token: string }).token;
}

const statusOf = async (token: string) =>
  (await app.get('session.current', undefined, { authorization: `Bearer ${token}` })).status;

async function lastAudit(action: string) {
  const where = { workspaceId: host.workspaceId, action };
  const [event] = await api.inWorkspace(host.workspaceId, (scope) =>
    scope.em.find(AuditEventEntity, where, { orderBy: { id: 'desc' }, limit: 1 }),
  );
  return event;
}

describe('the settings', () => {
  it('tell an administrator everything a host needs, and no secret', async () => {
    const settings = await admin.settings();
    expect(settings).toMatchObject({
      isOn: true,
      clientId: host.clientId,
      exchangeUrl: 'http://localhost:4000/embed/exchange',
      scriptUrl: 'http://localhost:4000/embed/rostra-portal.js',
      provisioning: 'create',
      origins: [host.origin],
      keys: [
        { id: host.keyId, kid: host.kid, algorithm: 'HS256', createdByName: null, lastUsedAt: null, revokedAt: null },
      ],
    });
    expect(JSON.stringify(settings)).not.toContain(host.secret);
  });

  it.each(['champion', 'sales', 'csm', 'manager'] as const)('are not for a %s', async (role) => {
    const { embed } = api.as(await buildMember(api, host.workspaceId, role));
    await expect(embed.settings()).rejects.toThrow('not-allowed');
    await expect(embed.switch({ ...key(), isOn: false })).rejects.toThrow('not-allowed');
    await expect(embed.addOrigin({ ...key(), origin: 'https://a.example' })).rejects.toThrow('not-allowed');
    await expect(embed.removeOrigin({ ...key(), origin: host.origin })).rejects.toThrow('not-allowed');
    await expect(embed.setProvisioning({ ...key(), provisioning: 'link-only' })).rejects.toThrow('not-allowed');
    await expect(embed.createKey(key())).rejects.toThrow('not-allowed');
    await expect(embed.revokeKey({ ...key(), keyId: host.keyId })).rejects.toThrow('not-allowed');
  });

  it('of another workspace are neither seen nor changed', async () => {
    const stranger = api.as(await buildMember(api, (await buildEmbedHost(api)).workspaceId, 'admin')).embed;
    await expect(stranger.revokeKey({ ...key(), keyId: host.keyId })).rejects.toThrow('not-found');
    expect((await stranger.settings()).clientId).not.toBe(host.clientId);
    expect((await admin.settings()).keys[0]?.revokedAt).toBeNull();
  });
});

describe('a key', () => {
  it('is made with 32 random bytes, shown with its answer, and signs from then on', async () => {
    const made = await admin.createKey(key());
    expect(Buffer.from(made.secret, 'base64url')).toHaveLength(32);
    const proof = host.sign({}, { header: { kid: made.kid }, secret: made.secret });
    expect(await statusOf(await embedToken(proof))).toBe(200);
    const { keys } = await admin.settings();
    expect(keys.find(({ id }) => id === made.keyId)).toMatchObject({
      createdByName: 'Otis Baker',
      lastUsedAt: api.clock.now().toISOString(),
    });
  });

  it('is made once for a retry, which shows the same secret again', async () => {
    const asked = key();
    const [made, again] = [await admin.createKey(asked), await admin.createKey(asked)];
    expect(again).toEqual(made);
    expect((await admin.settings()).keys).toHaveLength(2);
  });

  it('leaves its secret neither in the audit log nor with the answers kept for retries', async () => {
    const { secret, kid } = await admin.createKey(key());
    const rows = await api.inWorkspace(host.workspaceId, (scope) =>
      scope.em.execute<{ row: string }[]>(
        `select row_to_json(r)::text as row from answered_request r where workspace_id = ?
         union all select row_to_json(a)::text from audit_event a where workspace_id = ?`,
        [host.workspaceId, host.workspaceId],
      ),
    );
    expect(rows.some(({ row }) => row.includes(kid))).toBe(true);
    expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
  });

  it('is stored sealed, and one from before secrets were sealed signs on', async () => {
    const plain = () =>
      api.inWorkspace(host.workspaceId, (scope) =>
        scope.em.execute<{ secret: string }[]>('select secret from embed_key where workspace_id = ?', [
          host.workspaceId,
        ]),
      );
    expect((await plain())[0]?.secret).toMatch(/^v1\./);
    expect(JSON.stringify(await plain())).not.toContain(host.secret);
    await api.inWorkspace(host.workspaceId, (scope) =>
      scope.em.execute('update embed_key set secret = ? where workspace_id = ?', [host.secret, host.workspaceId]),
    );
    expect(await statusOf(await embedToken())).toBe(200);
  });

  it('of any kind is made only soon after its maker proved who they are, since whoever holds it comes in as any champion', async () => {
    const stale = await buildMember(api, host.workspaceId, 'admin', 'Left at the desk');
    const { embed } = api.as({ ...stale, provenAt: new Date(api.clock.now().getTime() - 10 * 60_000 - 1) });
    const { publicKey } = generateKeyPairSync('ed25519');
    const pem = publicKey.export({ type: 'spki', format: 'pem' });
    await expect(embed.createKey(key())).rejects.toThrow('sign-in-not-recent');
    await expect(embed.uploadKey({ ...key(), publicKey: pem })).rejects.toThrow('sign-in-not-recent');
    await expect(embed.createAccessKey(key())).rejects.toThrow('sign-in-not-recent');
    expect((await admin.settings()).keys).toHaveLength(1);
  });

  it('stays what it was for an administrator who signed in too long ago, but can be shut at once', async () => {
    const { embed } = api.as(longAgo(await buildMember(api, host.workspaceId, 'admin', 'Left at the desk')));
    const { origin } = host;
    await embed.switch({ ...key(), isOn: false });
    await expect(embed.switch({ ...key(), isOn: true })).rejects.toThrow('sign-in-not-recent');
    await expect(embed.addOrigin({ ...key(), origin: 'https://a.example' })).rejects.toThrow('sign-in-not-recent');
    await embed.removeOrigin({ ...key(), origin });
    await embed.setProvisioning({ ...key(), provisioning: 'link-only' });
    await expect(embed.setProvisioning({ ...key(), provisioning: 'create' })).rejects.toThrow('sign-in-not-recent');
    expect(await admin.settings()).toMatchObject({ isOn: false, origins: [], provisioning: 'link-only' });
  });

  it('is the second of two at most, also when three are asked for at once', async () => {
    const asked = await Promise.allSettled([admin.createKey(key()), admin.createKey(key()), admin.createKey(key())]);
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(admin.createKey(key())).rejects.toThrow('embed-keys-full');
    await admin.revokeKey({ ...key(), keyId: host.keyId });
    await admin.createKey(key());
  });

  it('signs nothing once it is revoked, ends every embedded session, and forgets its secret', async () => {
    const token = await embedToken();
    expect(await statusOf(token)).toBe(200);
    await admin.revokeKey({ ...key(), keyId: host.keyId });
    expect(await statusOf(token)).toBe(401);
    expect(await statusOf(await embedToken())).toBe(401);
    await expect(admin.revokeKey({ ...key(), keyId: host.keyId })).rejects.toThrow('changed-meanwhile');
    const stored = await api.inWorkspace(host.workspaceId, (scope) =>
      scope.em.execute<{ secret: string }[]>('select secret from embed_key where workspace_id = ?', [host.workspaceId]),
    );
    expect(stored).toEqual([{ secret: '' }]);
    expect(await lastAudit('embed.revokeKey')).toMatchObject({
      subjectId: host.keyId,
      actorRole: 'admin',
      before: { kid: host.kid },
    });
  });

  it('is revoked only after an exchange that is under way, whose session then ends too', async () => {
    let revoking: Promise<null> | undefined;
    const grant = await api.inWorkspace(host.workspaceId, async (scope) => {
      const granted = await exchangeProof(scope, { workspace: host.slug, proof: host.sign(), hostOrigin: host.origin });
      revoking = admin.revokeKey({ ...key(), keyId: host.keyId });
      await vi.waitFor(async () => expect(await waitingStatements()).toEqual(1));
      return granted;
    });
    await revoking;
    expect(await statusOf(grant.token)).toBe(401);
  });
});

/** Statements that wait for somebody else's lock. */
async function waitingStatements(): Promise<number> {
  const [count] = await askAsOwner<{ waiting: number }>(
    api,
    `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return count?.waiting ?? 0;
}

describe('an origin', () => {
  it.each([
    ['https://de.example.com', 'https://de.example.com'],
    [' HTTPS://De.Example.com/ ', 'https://de.example.com'],
    ['https://example.com:8443', 'https://example.com:8443'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:5000', 'http://127.0.0.1:5000'],
  ])('%j is listed as %s', async (origin, listed) => {
    await admin.addOrigin({ ...key(), origin });
    expect((await admin.settings()).origins).toEqual([host.origin, listed]);
    expect(await lastAudit('embed.addOrigin')).toMatchObject({ after: { origin: listed } });
  });

  it.each([
    'community.example.com',
    'http://community.example.com',
    'https://example.com/path',
    'https://example.com?x',
    'https://user@example.com',
    'https://example.com:443',
    'https://exämple.com',
    'ftp://example.com',
    'javascript:alert(1)',
    "https://example.com; script-src 'unsafe-inline'",
    'https://example.com https://evil.example',
    'null',
    '*',
  ])('%j is refused at its field', async (origin) => {
    await expect(admin.addOrigin({ ...key(), origin })).rejects.toMatchObject({
      cause: { issues: [{ path: ['origin'], message: 'not-an-origin' }] },
    });
  });

  it('is refused at its field when it is there already, when there are twenty, and without TLS in production', async () => {
    const refusal = (message: string) => ({ cause: { code: 'invalid-input', fields: [{ path: 'origin', message }] } });
    await expect(admin.addOrigin({ ...key(), origin: host.origin })).rejects.toMatchObject(refusal('given-twice'));
    for (let nth = 1; nth < 20; nth += 1) await admin.addOrigin({ ...key(), origin: `https://site-${nth}.example` });
    await expect(admin.addOrigin({ ...key(), origin: 'https://one-more.example' })).rejects.toMatchObject(
      refusal('too-many:20'),
    );
    await admin.removeOrigin({ ...key(), origin: 'https://site-1.example' });
    const inProduction = api.inWorkspace(host.workspaceId, (scope) => {
      const deps = { ...scope.deps, isProduction: true };
      return addEmbedOrigin({ ...scope, deps }, { ...key(), origin: 'http://localhost:3000' });
    });
    await expect(inProduction).rejects.toMatchObject(refusal('not-an-origin').cause);
  });

  it('that is taken off the list ends every embedded session', async () => {
    const token = await embedToken();
    await admin.removeOrigin({ ...key(), origin: host.origin });
    expect(await statusOf(token)).toBe(401);
    await expect(admin.removeOrigin({ ...key(), origin: host.origin })).rejects.toThrow('not-found');
    expect(await lastAudit('embed.removeOrigin')).toMatchObject({ before: { origin: host.origin }, after: null });
  });

  it('is listed once when it is added twice at once', async () => {
    const origin = 'https://twice.example';
    await Promise.allSettled([admin.addOrigin({ ...key(), origin }), admin.addOrigin({ ...key(), origin })]);
    expect((await admin.settings()).origins).toEqual([host.origin, origin]);
  });
});

describe('the switch', () => {
  it('ends every embedded session when it is turned off, and hides the origins from the frame', async () => {
    const token = await embedToken();
    await admin.switch({ ...key(), isOn: false });
    expect(await statusOf(token)).toBe(401);
    expect((await api.as(null).workspace.face({ workspace: host.slug })).embedOrigins).toEqual([]);
    await admin.switch({ ...key(), isOn: true });
    expect(await statusOf(await embedToken())).toBe(200);
    expect(await lastAudit('embed.switch')).toMatchObject({ before: { isOn: false }, after: { isOn: true } });
  });

  it('answers a retry as before, and another input under the same key with a conflict', async () => {
    const asked = key();
    await admin.switch({ ...asked, isOn: false });
    await admin.switch({ ...key(), isOn: true });
    expect(await admin.switch({ ...asked, isOn: false })).toBeNull();
    expect((await admin.settings()).isOn).toBe(true);
    await expect(admin.switch({ ...asked, isOn: true })).rejects.toThrow('idempotency-conflict');
  });
});
