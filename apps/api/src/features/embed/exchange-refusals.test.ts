import { generateKeyPairSync, sign as signBytes } from 'node:crypto';
import type { ProofRefusal } from '@rostra/shared/embed/proof-refusal';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildEmbedHost, type EmbedHost } from '../../testing/embed-host.ts';
import { buildMember } from '../../testing/build-people.ts';
import { rememberingLogger } from '../../testing/log-lines.ts';
import { useServedApp } from '../../testing/use-served-app.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { TokenEntity } from '../tokens/token.entity.ts';
import { getMember } from '../members/index.ts';
import { WorkspaceEntity } from '../workspace/index.ts';
import { EmbedProofEntity } from './embed-proof.entity.ts';
import { revokeEmbedKey } from './use-cases/revoke-embed-key.ts';

const log = rememberingLogger();
const api = useTestApi();
const app = useServedApp(() => ({ ...api.deps, logger: log.logger }));
let host: EmbedHost;
let otherHost: EmbedHost;
/** Seconds since 1970 at the test's moment. */
let now: number;
beforeAll(async () => {
  [host, otherHost] = [await buildEmbedHost(api), await buildEmbedHost(api)];
  now = Math.floor(api.clock.now().getTime() / 1000);
});

let caller = 0;

/** Posts a body as a frame does. Each call comes from another address, so that the limit of one address is not in the way. */
function post(body: unknown): Promise<Response> {
  caller += 1;
  const from = `10.0.${Math.floor(caller / 250)}.${caller % 250}`;
  return app.send('/embed/exchange', body, { 'x-forwarded-for': from });
}

function exchange(proof: string, from: Partial<{ workspace: string; hostOrigin: string }> = {}): Promise<Response> {
  return post({ workspace: host.slug, proof, hostOrigin: host.origin, ...from });
}

/** What is left behind in the database: a refusal has to leave nothing. */
function traces(): Promise<number[]> {
  return api.inWorkspace(host.workspaceId, async (scope) => [
    await scope.em.count(TokenEntity, { workspaceId: host.workspaceId }),
    await scope.em.count(EmbedProofEntity, { workspaceId: host.workspaceId }),
  ]);
}

function unsigned(header: object): string {
  return `${[header, host.claims()].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;
}

/** A proof that is right in everything but its signature's algorithm: RS256 by a key pair nobody registered. */
function signedRs256(): string {
  const header = { alg: 'RS256', typ: 'rostra-embed+jwt', kid: host.kid };
  const signed = [header, host.claims()]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return `${signed}.${signBytes('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
}

const audience = () => `${api.deps.publicUrl}/embed/exchange`;
const changed = (proof: string, at: 0 | 1 | 2) => {
  const parts = proof.split('.');
  parts[at] = `${parts[at]?.startsWith('AA') ? 'BB' : 'AA'}${parts[at]?.slice(2)}`;
  return parts.join('.');
};

type Case = readonly [title: string, reason: ProofRefusal, proof: () => string | Promise<string>, claim?: string];

const cases: readonly Case[] = [
  ['is no token at all', 'malformed', () => 'hello'],
  ['is a token without a signature part', 'malformed', () => host.sign().split('.').slice(0, 2).join('.')],
  ['has a header that is no JSON', 'malformed', () => `e30x.${host.sign().split('.').slice(1).join('.')}`],
  ['needs an extension nobody knows', 'header', () => host.sign({}, { header: { crit: ['x'], x: 1 } }), 'crit'],
  ['says its payload is not encoded', 'header', () => host.sign({}, { header: { crit: ['b64'], b64: false } }), 'crit'],
  ['is a token of another kind of the host', 'type', () => host.sign({}, { header: { typ: 'JWT' } })],
  ['does not say its kind', 'type', () => host.sign({}, { header: { typ: undefined } })],
  ['says its kind in capitals', 'type', () => host.sign({}, { header: { typ: 'ROSTRA-EMBED+JWT' } })],
  ['is not signed: alg none', 'algorithm', () => unsigned({ alg: 'none', typ: 'rostra-embed+jwt', kid: host.kid })],
  ['is not signed: alg None', 'algorithm', () => unsigned({ alg: 'None', typ: 'rostra-embed+jwt', kid: host.kid })],
  [
    'is signed with HS512 and the right secret',
    'algorithm',
    () => host.sign({}, { header: { alg: 'HS512' }, hash: 'sha512' }),
  ],
  ['is signed with RS256', 'algorithm', signedRs256],
  ['says HS256 and is hashed otherwise', 'signature', () => host.sign({}, { hash: 'sha512' })],
  ['names a key nobody has', 'key', () => host.sign({}, { header: { kid: 'key-unknown' } })],
  ['names no key', 'key', () => host.sign({}, { header: { kid: undefined } })],
  ['names a key by a number', 'key', () => host.sign({}, { header: { kid: 7 } })],
  ['names a key by an endless name', 'key', () => host.sign({}, { header: { kid: 'k'.repeat(2000) } })],
  [
    'brings its own key',
    'header',
    () => host.sign({}, { header: { kid: undefined, jwk: { kty: 'oct', k: 'AAAA' } }, secret: 'AAAA' }),
    'jwk',
  ],
  ["is another workspace's, with its own key", 'key', () => otherHost.sign()],
  [
    "takes another workspace's name, with its own secret",
    'signature',
    () => otherHost.sign({ iss: host.clientId }, { header: { kid: host.kid } }),
  ],
  [
    'is signed with another secret',
    'signature',
    () => host.sign({}, { secret: Buffer.alloc(32).toString('base64url') }),
  ],
  ['is signed with no secret', 'signature', () => host.sign({}, { secret: '' })],
  ['was changed in its claims', 'signature', () => changed(host.sign(), 1)],
  ['was changed in its signature', 'signature', () => changed(host.sign(), 2)],
  ['is from another client', 'issuer', () => host.sign({ iss: otherHost.clientId })],
  ['does not say from whom it is', 'issuer', () => host.sign({ iss: undefined })],
  ['is for another place', 'audience', () => host.sign({ aud: 'https://elsewhere.example/embed/exchange' })],
  ['is for our address without the path', 'audience', () => host.sign({ aud: api.deps.publicUrl })],
  ['is for our address in a list', 'audience', () => host.sign({ aud: [audience()] })],
  ['is for our address and another', 'audience', () => host.sign({ aud: [audience(), 'https://elsewhere.example'] })],
  ['does not say for whom it is', 'audience', () => host.sign({ aud: undefined })],
  ['expired 30 s ago', 'expired', () => host.sign({ iat: now - 90, exp: now - 30 })],
  ['expired an hour ago', 'expired', () => host.sign({ iat: now - 3660, exp: now - 3600 })],
  ['is from 31 s ahead', 'too-early', () => host.sign({ iat: now + 31, exp: now + 60 }), 'iat'],
  ['is not to be used before 31 s from now', 'too-early', () => host.sign({ nbf: now + 31 }), 'nbf'],
  ['lives for 121 s', 'too-long-lived', () => host.sign({ exp: now + 121 })],
  ['lives for a year', 'too-long-lived', () => host.sign({ exp: now + 31_536_000 })],
  ['was made long ago to live until now', 'too-long-lived', () => host.sign({ iat: now - 3600, exp: now + 60 })],
  ['does not say when it was made', 'claim', () => host.sign({ iat: undefined }), 'iat'],
  ['does not say when it ends', 'claim', () => host.sign({ exp: undefined }), 'exp'],
  ['says when it ends in words', 'claim', () => host.sign({ exp: 'tomorrow' }), 'exp'],
  ['has no id of its own', 'claim', () => host.sign({ jti: undefined }), 'jti'],
  ['has an id of fewer than 128 bits', 'claim', () => host.sign({ jti: 'abcdefghijklmnopqrstu' }), 'jti'],
  ['says nobody', 'claim', () => host.sign({ sub: undefined }), 'sub'],
  ['says an empty somebody', 'claim', () => host.sign({ sub: '' }), 'sub'],
  ['says somebody by a number', 'claim', () => host.sign({ sub: 42 }), 'sub'],
  ['has no address', 'claim', () => host.sign({ email: undefined }), 'email'],
  ['has an address that is none', 'claim', () => host.sign({ email: 'vera' }), 'email'],
  [
    'does not say whether the address is proven',
    'claim',
    () => host.sign({ email_verified: undefined }),
    'email_verified',
  ],
  ['says in words that the address is proven', 'claim', () => host.sign({ email_verified: 'true' }), 'email_verified'],
  ['has no name', 'claim', () => host.sign({ name: '  ' }), 'name'],
  ['says that the person will sign in', 'claim', () => host.sign({ auth_time: now + 31 }), 'auth_time'],
  ['has no account', 'claim', () => host.sign({ account: undefined }), 'account'],
  ['has an account without an id', 'claim', () => host.sign({ account: { name: 'Northwind' } }), 'account.id'],
  ['is for somebody new whose address is not proven', 'email-unproven', () => host.sign({ email_verified: false })],
];

describe('a proof is refused and leaves nothing behind when it', () => {
  const named = cases.map(([title, reason, proof, claim]) => ({ title, reason, proof, claim }));
  it.each(named)('$title: $reason', async ({ reason, proof, claim }) => {
    const before = await traces();
    const sent = await proof();
    const refused = await exchange(sent);
    expect(refused.status).toBe(401);
    const { error } = (await refused.json()) as { error: { requestId: string } };
    expect(error).toMatchObject({
      code: 'embed-proof-refused',
      details: claim === undefined ? { reason } : { reason, claim },
    });
    expect(refused.headers.getSetCookie()).toEqual([]);
    expect(await traces()).toEqual(before);
    const line = log.lines.find((candidate) => candidate.includes(error.requestId)) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ msg: 'embed exchange refused', workspace: host.slug, reason });
    expect(log.lines.join('')).not.toContain(sent.length > 20 ? sent : 'no proof is that short');
  });

  it('is signed with a revoked key', async () => {
    const revoked = await buildEmbedHost(api);
    const proof = revoked.sign();
    await api.inWorkspace(revoked.workspaceId, (scope) =>
      revokeEmbedKey(scope, { keyId: revoked.keyId, idempotencyKey: '00000000-0000-4000-8000-000000000000' }),
    );
    const refused = await exchange(proof, { workspace: revoked.slug });
    expect(await refused.json()).toMatchObject({ error: { details: { reason: 'key' } } });
  });

  it('is sent to another workspace', async () => {
    const refused = await exchange(host.sign(), { workspace: otherHost.slug });
    expect(await refused.json()).toMatchObject({ error: { details: { reason: 'key' } } });
  });

  it('is sent a second time', async () => {
    const proof = host.sign();
    expect((await exchange(proof)).status).toBe(200);
    expect(await (await exchange(proof)).json()).toMatchObject({ error: { details: { reason: 'replayed' } } });
  });

  it('has the id of another proof', async () => {
    const jti = 'the-same-id-in-two-proofs';
    expect((await exchange(host.sign({ jti }))).status).toBe(200);
    expect(await (await exchange(host.sign({ jti }))).json()).toMatchObject({
      error: { details: { reason: 'replayed' } },
    });
  });
});

describe('the exchange is refused', () => {
  it.each([
    'https://evil.example',
    'https://community.example.com.evil.example',
    'http://community.example.com',
    'https://community.example.com:8443',
    'null',
    '',
  ])('on a page of %j', async (hostOrigin) => {
    const refused = await exchange(host.sign(), { hostOrigin });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ error: { code: 'embed-origin-refused' } });
  });

  it('while embedding is off', async () => {
    const off = await buildEmbedHost(api);
    await api.inWorkspace(off.workspaceId, (scope) =>
      scope.em.nativeUpdate(WorkspaceEntity, { id: off.workspaceId }, { isEmbedOn: false }),
    );
    const refused = await exchange(off.sign(), { workspace: off.slug });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ error: { code: 'embed-off' } });
  });

  it('for a workspace that is not there', async () => {
    expect((await exchange(host.sign(), { workspace: 'nowhere' })).status).toBe(404);
  });

  it('for somebody new where only known people are let in', async () => {
    const closed = await buildEmbedHost(api);
    const change = { embedProvisioning: 'link-only' } as const;
    await api.inWorkspace(closed.workspaceId, (scope) =>
      scope.em.nativeUpdate(WorkspaceEntity, { id: closed.workspaceId }, change),
    );
    const refused = await exchange(closed.sign(), { workspace: closed.slug });
    expect(await refused.json()).toMatchObject({ error: { details: { reason: 'member-unknown' } } });
  });

  it.each(['manager', 'admin', 'sales', 'csm'] as const)('for somebody new with the address of a %s', async (role) => {
    const { memberId } = await buildMember(api, host.workspaceId, role);
    const { email } = await api.inWorkspace(host.workspaceId, (scope) => getMember(scope, memberId));
    const refused = await exchange(host.sign({ email }));
    expect(await refused.json()).toMatchObject({ error: { details: { reason: 'email-of-somebody-else' } } });
  });

  it.each([
    '',
    'no json',
    '[]',
    '{}',
    '{"workspace":"acme"}',
    JSON.stringify({ workspace: 'acme', proof: 'x'.repeat(9000), hostOrigin: 'x' }),
  ])('for the body %j', async (body) => {
    const refused = await post(body);
    expect(refused.status).toBe(400);
  });

  it('for a body that is far too long', async () => {
    expect((await post('x'.repeat(20_000))).status).toBe(413);
  });

  it('after 120 tries a minute from one address', async () => {
    const headers = { 'x-forwarded-for': '10.9.9.9' };
    const body = { workspace: otherHost.slug, proof: 'x', hostOrigin: 'x' };
    const statuses = await Promise.all(
      Array.from({ length: 125 }, async () => (await app.send('/embed/exchange', body, headers)).status),
    );
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  });

  it('for a page that calls it by itself', async () => {
    const body = { workspace: host.slug, proof: host.sign(), hostOrigin: host.origin };
    expect((await app.send('/embed/exchange', body, { origin: host.origin })).status).toBe(403);
  });
});
