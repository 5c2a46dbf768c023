import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { secretBox } from './secret-box.ts';
import { secretKey } from './secret-key.ts';

const key = randomBytes(32);
const box = secretBox(key);

it('gives a secret again, at its own place and under its own key alone', () => {
  const sealed = box.seal('shh – geheim', 'oidc:1');
  expect(sealed).not.toContain('geheim');
  expect(box.open(sealed, 'oidc:1')).toBe('shh – geheim');
  expect(() => box.open(sealed, 'oidc:2')).toThrow();
  expect(() => secretBox(randomBytes(32)).open(sealed, 'oidc:1')).toThrow();
});

it('seals the same text differently each time', () => {
  expect(box.seal('same', 'a')).not.toBe(box.seal('same', 'a'));
});

it('notices every changed part', () => {
  const parts = box.seal('secret', 'a').split('.');
  for (const [index, part] of parts.entries()) {
    const flipped = (part[0] === 'A' ? 'B' : 'A') + part.slice(1);
    expect(() => box.open(parts.with(index, flipped).join('.'), 'a')).toThrow();
  }
  // A tag that was cut short would be guessed in a few tries.
  const cut = parts.with(2, (parts[2] ?? '').slice(0, 6));
  expect(() => box.open(cut.join('.'), 'a')).toThrow();
});

it('makes a key at the first start and keeps it, readable by its owner alone', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'rostra-key-'));
  const first = secretKey({ given: undefined, dataDir });
  expect(first).toHaveLength(32);
  expect(secretKey({ given: undefined, dataDir })).toEqual(first);
  expect(readdirSync(dataDir)).toEqual(['secret.key']);
  expect(statSync(join(dataDir, 'secret.key')).mode & 0o777).toBe(0o600);
});

it("takes the environment's key in base64 and in hex, and no other length", () => {
  const dataDir = '/nowhere';
  expect(secretKey({ given: key.toString('base64'), dataDir })).toEqual(key);
  expect(secretKey({ given: key.toString('hex'), dataDir })).toEqual(key);
  expect(() => secretKey({ given: 'short', dataDir })).toThrow(/32 random bytes/);
});
