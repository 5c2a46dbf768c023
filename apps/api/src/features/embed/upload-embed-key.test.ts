import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember } from '../../testing/build-people.ts';
import { buildEmbedHost, type EmbedHost } from '../../testing/embed-host.ts';
import { forgeProof, type ForgingKey, rightHeader } from '../../testing/proof-mutations/forge-proof.ts';
import type { TestApi } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { exchangeProof } from './use-cases/exchange-proof.ts';

const api = useTestApi();
let host: EmbedHost;
let admin: ReturnType<TestApi['as']>['embed'];
beforeEach(async () => {
  host = await buildEmbedHost(api);
  admin = api.as(await buildMember(api, host.workspaceId, 'admin', 'Otis Baker')).embed;
});

const key = () => ({ idempotencyKey: randomUUID() });
const pem = (publicKey: KeyObject) => publicKey.export({ type: 'spki', format: 'pem' });
const refusal = (message: string) => ({ cause: { code: 'invalid-input', fields: [{ path: 'publicKey', message }] } });

const ec = (namedCurve = 'P-256') => generateKeyPairSync('ec', { namedCurve });
const rsa = (modulusLength = 2_048) => generateKeyPairSync('rsa', { modulusLength });

function exchange(forging: ForgingKey) {
  const proof = forgeProof({ header: rightHeader(forging), payload: host.claims() }, forging);
  return api.inWorkspace(host.workspaceId, (scope) =>
    exchangeProof(scope, { workspace: host.slug, proof, hostOrigin: host.origin }),
  );
}

describe('a public key', () => {
  it.each([
    ['ES256', ec],
    ['EdDSA', () => generateKeyPairSync('ed25519')],
    ['RS256', rsa],
  ] as const)('says by itself that it verifies %s, and does from then on', async (algorithm, make) => {
    const { publicKey, privateKey } = make();
    const added = await admin.uploadKey({ ...key(), publicKey: ` ${pem(publicKey)} ` });
    expect(added.algorithm).toBe(algorithm);
    const grant = await exchange({ kid: added.kid, alg: algorithm, key: privateKey });
    expect(grant.token).toMatch(/^[\w-]{64}$/);
    const { keys } = await admin.settings();
    expect(keys.find(({ kid }) => kid === added.kid)).toMatchObject({ algorithm, revokedAt: null });
  });

  it('may be a JWK, whose own name it keeps', async () => {
    const { publicKey, privateKey } = ec();
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'host-2026.1', alg: 'RS256', use: 'sig' };
    const added = await admin.uploadKey({ ...key(), publicKey: JSON.stringify(jwk) });
    expect(added).toMatchObject({ kid: 'host-2026.1', algorithm: 'ES256' });
    await exchange({ kid: added.kid, alg: 'ES256', key: privateKey });
    const again = admin.uploadKey({ ...key(), publicKey: JSON.stringify(jwk) });
    await expect(again).rejects.toMatchObject({ cause: { code: 'invalid-input' } });
  });

  it.each([
    ['a private key as PEM', 'private-key', () => ec().privateKey.export({ type: 'pkcs8', format: 'pem' })],
    ['an old private key as PEM', 'private-key', () => rsa().privateKey.export({ type: 'pkcs1', format: 'pem' })],
    ['a private JWK', 'private-key', () => JSON.stringify(ec().privateKey.export({ format: 'jwk' }))],
    ['a private RSA JWK', 'private-key', () => JSON.stringify(rsa().privateKey.export({ format: 'jwk' }))],
    ['a shared secret as a JWK', 'private-key', () => JSON.stringify({ kty: 'oct', k: 'AAAA' })],
    ['RSA of 1,024 bits', 'key-too-weak', () => pem(rsa(1_024).publicKey)],
    ['another curve', 'key-kind', () => pem(ec('P-384').publicKey)],
    ['the curve of coins', 'key-kind', () => pem(ec('secp256k1').publicKey)],
    ['a key for agreeing on keys', 'key-kind', () => pem(generateKeyPairSync('x25519').publicKey)],
    ['Ed448', 'key-kind', () => pem(generateKeyPairSync('ed448').publicKey)],
    [
      'a key to encrypt with',
      'key-kind',
      () => JSON.stringify({ ...ec().publicKey.export({ format: 'jwk' }), use: 'enc' }),
    ],
    ['a word', 'not-a-public-key', () => 'hello'],
    ['JSON that is no key', 'not-a-public-key', () => '{"kty":"EC"}'],
    ['JSON that is no object', 'not-a-public-key', () => '{'],
    ['PEM of nothing', 'not-a-public-key', () => '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'],
    ['a certificate', 'not-a-public-key', () => '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
  ])('is refused at its field: %s', async (_title, message, make) => {
    await expect(admin.uploadKey({ ...key(), publicKey: make() })).rejects.toMatchObject(refusal(message));
    expect((await admin.settings()).keys).toHaveLength(1);
  });

  it('is one of two that sign at most, is revoked like any, and gives way to the next without a gap', async () => {
    const [old, next] = [ec(), ec()];
    const first = await admin.uploadKey({ ...key(), publicKey: pem(old.publicKey) });
    await expect(admin.uploadKey({ ...key(), publicKey: pem(next.publicKey) })).rejects.toThrow('embed-keys-full');
    await admin.revokeKey({ ...key(), keyId: host.keyId });
    const second = await admin.uploadKey({ ...key(), publicKey: pem(next.publicKey) });
    await exchange({ kid: first.kid, alg: 'ES256', key: old.privateKey });
    await exchange({ kid: second.kid, alg: 'ES256', key: next.privateKey });
    await admin.revokeKey({ ...key(), keyId: first.keyId });
    await expect(exchange({ kid: first.kid, alg: 'ES256', key: old.privateKey })).rejects.toMatchObject({
      details: { reason: 'key' },
    });
    await exchange({ kid: second.kid, alg: 'ES256', key: next.privateKey });
  });

  it('is registered once for a retry, and a key with another input is a conflict', async () => {
    const asked = { ...key(), publicKey: pem(ec().publicKey) };
    const [first, again] = [await admin.uploadKey(asked), await admin.uploadKey(asked)];
    expect(again).toEqual(first);
    await expect(admin.uploadKey({ ...asked, publicKey: pem(ec().publicKey) })).rejects.toThrow('idempotency-conflict');
  });

  it('is not for a manager to register', async () => {
    const manager = api.as(await buildMember(api, host.workspaceId, 'manager')).embed;
    await expect(manager.uploadKey({ ...key(), publicKey: pem(ec().publicKey) })).rejects.toThrow('not-allowed');
  });
});
