import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildMember } from '../../testing/build-people.ts';
import { buildEmbedHost, type EmbedHost } from '../../testing/embed-host.ts';
import type { TestApi } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { getMember } from '../members/index.ts';
import { exchangeProof } from './use-cases/exchange-proof.ts';

const api = useTestApi();
let host: EmbedHost;
let admin: ReturnType<TestApi['as']>['embed'];
let now: number;
beforeAll(async () => {
  now = Math.floor(api.clock.now().getTime() / 1000);
});
beforeEach(async () => {
  host = await buildEmbedHost(api);
  admin = api.as(await buildMember(api, host.workspaceId, 'admin')).embed;
});

const key = () => ({ idempotencyKey: randomUUID() });
const check = (proof: string, origin = host.origin) => admin.checkProof({ ...key(), proof, origin });
const problemsOf = async (proof: string, origin?: string) => (await check(proof, origin)).problems;

const exchange = (proof: string) =>
  api.inWorkspace(host.workspaceId, (scope) =>
    exchangeProof(scope, { workspace: host.slug, proof, hostOrigin: host.origin }),
  );

describe('a right proof', () => {
  it('has no problem, tells whom it would sign in, and is not used up by looking at it', async () => {
    const proof = host.sign({ name: 'Vera Visitor' });
    expect(await check(proof)).toEqual({ problems: [], person: { name: 'Vera Visitor', isNew: true } });
    expect(await check(proof)).toEqual({ problems: [], person: { name: 'Vera Visitor', isNew: true } });
    const grant = await exchange(proof);
    expect(grant.member.name).toBe('Vera Visitor');
    expect(await check(proof)).toMatchObject({ problems: [{ problem: 'used' }], person: { isNew: false } });
  });
});

type Case = readonly [title: string, proof: () => string, problem: string, details?: object];

const cases: readonly Case[] = [
  ['is no token', () => 'hello', 'not-a-token'],
  ['is JSON', () => '{"token":"x"}', 'not-a-token'],
  ['is of another type', () => host.sign({}, { header: { typ: 'JWT' } }), 'type', { found: 'JWT' }],
  ['brings a key', () => host.sign({}, { header: { jku: 'https://x.example' } }), 'header', { found: 'jku' }],
  ['names no key', () => host.sign({}, { header: { kid: undefined } }), 'key-missing'],
  ['names an unknown key', () => host.sign({}, { header: { kid: 'key-x' } }), 'key-unknown', { kid: 'key-x' }],
  [
    'has another algorithm',
    () => host.sign({}, { header: { alg: 'RS256' } }),
    'algorithm',
    { found: 'RS256', expected: 'HS256' },
  ],
  [
    'is signed by the letters',
    () => host.sign({}, { secret: Buffer.from(host.secret).toString('base64url') }),
    'secret-not-decoded',
  ],
  ['is signed by something else', () => host.sign({}, { secret: 'AAAA' }), 'signature'],
  ['has another issuer', () => host.sign({ iss: 'somebody' }), 'issuer', { found: 'somebody' }],
  ['has a list of audiences', () => host.sign({ aud: ['x'] }), 'audience-list'],
  ['has another audience', () => host.sign({ aud: 'https://x.example' }), 'audience', { found: 'https://x.example' }],
  ['lacks the account', () => host.sign({ account: undefined }), 'claim', { claim: 'account' }],
  ['says that the person will sign in', () => host.sign({ auth_time: now + 31 }), 'claim', { claim: 'auth_time' }],
  ['has a short id', () => host.sign({ jti: 'short' }), 'claim', { claim: 'jti' }],
  [
    'comes from a clock that is ahead',
    () => host.sign({ iat: now + 240, exp: now + 300 }),
    'clock-ahead',
    { seconds: 240 },
  ],
  ['is too old', () => host.sign({ iat: now - 300, exp: now - 240 }), 'expired', { ageSeconds: 300, seconds: 240 }],
  ['lives too long', () => host.sign({ exp: now + 3600 }), 'too-long-lived', { seconds: 3600 }],
  ['is for somebody new who is not proven', () => host.sign({ email_verified: false }), 'email-unproven'],
];

describe('it is said what is wrong with a proof that', () => {
  it.each(cases.map(([title, proof, problem, details]) => ({ title, proof, problem, details })))(
    '$title: $problem',
    async ({ proof, problem, details }) => {
      const found = await problemsOf(proof());
      expect(found).toContainEqual({
        problem,
        details: details ? expect.objectContaining(details) : expect.anything(),
      });
      expect(found).toHaveLength(1);
    },
  );

  it('has several faults: all of them at once', async () => {
    const proof = host.sign({ iss: 'x', aud: ['y'], name: '', exp: now + 3600 });
    expect((await problemsOf(proof, 'https://elsewhere.example')).map(({ problem }) => problem)).toEqual([
      'origin-not-listed',
      'issuer',
      'audience-list',
      'claim',
      'too-long-lived',
    ]);
  });

  it('is signed with a revoked key', async () => {
    const proof = host.sign();
    await admin.revokeKey({ ...key(), keyId: host.keyId });
    expect(await problemsOf(proof)).toMatchObject([{ problem: 'key-revoked', details: { kid: host.kid } }]);
  });

  it('is for staff, or for somebody unknown where only known people are let in', async () => {
    const { memberId } = await buildMember(api, host.workspaceId, 'manager');
    const { email } = await api.inWorkspace(host.workspaceId, (scope) => getMember(scope, memberId));
    expect(await problemsOf(host.sign({ email }))).toMatchObject([{ problem: 'email-of-somebody-else' }]);
    await admin.setProvisioning({ ...key(), provisioning: 'link-only' });
    expect(await problemsOf(host.sign())).toMatchObject([{ problem: 'member-unknown' }]);
  });

  it('nobody here signed: nothing about the person it names', async () => {
    const proof = host.sign({ email_verified: false }, { secret: 'AAAA' });
    expect(await check(proof)).toMatchObject({ problems: [{ problem: 'signature' }], person: null });
  });
});

describe('a page', () => {
  it.each([
    ['https://community.example.com', []],
    ['', []],
    [
      'http://community.example.com',
      [{ problem: 'origin-not-listed', details: { nearest: 'https://community.example.com' } }],
    ],
    [
      'https://www.community.example.com/page',
      [{ problem: 'origin-not-listed', details: { nearest: 'https://community.example.com' } }],
    ],
    ['https://evil.example', [{ problem: 'origin-not-listed', details: { nearest: '' } }]],
  ])('%j is on the list or nearly so', async (origin, problems) => {
    expect(await problemsOf(host.sign(), origin)).toMatchObject(problems);
  });

  it('cannot show the portal while embedding is off or no origin is listed', async () => {
    await admin.removeOrigin({ ...key(), origin: host.origin });
    await admin.switch({ ...key(), isOn: false });
    expect(await problemsOf(host.sign())).toMatchObject([{ problem: 'off' }, { problem: 'origins-none' }]);
  });
});

it('is for administrators, and another workspace’s key is unknown', async () => {
  const manager = api.as(await buildMember(api, host.workspaceId, 'manager')).embed;
  await expect(manager.checkProof({ ...key(), proof: host.sign(), origin: '' })).rejects.toThrow('not-allowed');
  const other = await buildEmbedHost(api);
  expect(await problemsOf(other.sign())).toMatchObject([{ problem: 'key-unknown' }, { problem: 'issuer' }]);
});
