import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFrameMessage } from './frame-message.ts';
import type { FrameMessage } from './frame-message.ts';
import { parseHello, parseWelcome } from './handshake-message.ts';
import { parseHostMessage } from './host-message.ts';
import type { HostMessage } from './host-message.ts';

const frameMessages: FrameMessage[] = [
  { type: 'ready' },
  { type: 'close' },
  { type: 'auth-error', reason: 'exchange-refused' },
  { type: 'auth-error', reason: 'sign-in-needed' },
  { type: 'challenge-submitted', challengeId: 'c-1', submissionId: '0199d0a4-1111-7000-8000-000000000001' },
  { type: 'points-changed', rewardPoints: 0, statusPoints: 1240 },
  { type: 'tier-changed', tier: 'gold' },
  { type: 'redemption-completed', redemptionId: 'r_1', rewardId: 'w_1' },
  { type: 'proof-request', id: 'a'.repeat(32) },
  { type: 'resize', height: 812.5 },
  { type: 'route', path: '/challenges/7?tab=done#top' },
];

const hostMessages: HostMessage[] = [
  { type: 'proof', id: 'a', proof: 'head.body_-.sign' },
  { type: 'proof-failed', id: 'a', reason: 'token-failed' },
  { type: 'visible-slice', top: 0, height: 0 },
  { type: 'route', path: '/' },
  { type: 'theme', theme: { accent: '#0A7c52', font: 'figtree', scheme: 'auto' } },
  { type: 'theme', theme: {} },
  { type: 'locale', locale: 'pt-BR' },
  { type: 'mode', mode: 'fixed' },
  { type: 'bar', bar: 'closable' },
];

const welcome = { type: 'rostra:welcome', v: 1, ch: 'c'.repeat(16), nonce: 'n'.repeat(16), mode: 'auto' };

describe('every message of the protocol crosses the border unchanged', () => {
  test.each(frameMessages)('$type', (message) => {
    expect(parseFrameMessage(JSON.stringify(message))).toEqual(message);
  });
  test.each(hostMessages)('$type', (message) => {
    expect(parseHostMessage(JSON.stringify(message))).toEqual(message);
  });
  test('welcome with and without settings', () => {
    const settings = {
      path: '/rewards',
      locale: 'de',
      theme: { accent: '#112233' },
      bar: 'hidden',
      signIn: 'popup',
    };
    expect(parseWelcome(JSON.stringify(welcome))).toEqual(welcome);
    expect(parseWelcome(JSON.stringify({ ...welcome, ...settings }))).toEqual({ ...welcome, ...settings });
  });
});

test('a message of an unknown type, or of the other side, is nothing', () => {
  expect(parseFrameMessage('{"type":"shipped-in-version-2"}')).toBeUndefined();
  expect(parseFrameMessage('{"type":"proof","id":"a","proof":"b"}')).toBeUndefined();
  expect(parseHostMessage('{"type":"points-changed","rewardPoints":1,"statusPoints":1}')).toBeUndefined();
  expect(parseHostMessage('{"type":"toString"}')).toBeUndefined();
});

test('what a message carries besides its own fields is left at the border', () => {
  const parsed = parseFrameMessage('{"type":"tier-changed","tier":"gold","email":"a@b.example","__proto__":{"x":1}}');
  expect(parsed).toStrictEqual({ type: 'tier-changed', tier: 'gold' });
});

test.each([
  '{"type":"tier-changed","tier":"Ada Lovelace"}',
  '{"type":"challenge-submitted","challengeId":"a@b.example","submissionId":"1"}',
  '{"type":"points-changed","rewardPoints":-1,"statusPoints":0}',
  '{"type":"points-changed","rewardPoints":1.5,"statusPoints":0}',
  '{"type":"points-changed","rewardPoints":"1","statusPoints":0}',
  '{"type":"auth-error","reason":"Ada is not known here"}',
  '{"type":"resize","height":0}',
  '{"type":"resize","height":50001}',
  '{"type":"resize","height":1e999}',
  '{"type":"route","path":"//evil.example"}',
  '{"type":"route","path":"/\\\\evil.example"}',
  '{"type":"route","path":"javascript:alert(1)"}',
  '{"type":"route","path":"/a b"}',
])('a frame message with anything else than ids, numbers and paths is nothing: %s', (text) => {
  expect(parseFrameMessage(text)).toBeUndefined();
});

test.each([
  '{"type":"proof","id":"a","proof":""}',
  '{"type":"proof","id":"a","proof":"two words"}',
  '{"type":"theme","theme":{"accent":"red; background: url(//evil.example)"}}',
  '{"type":"theme","theme":{"font":"Comic Sans, url(x)"}}',
  '{"type":"theme","theme":"dark"}',
  '{"type":"locale","locale":"../en"}',
  '{"type":"mode","mode":"fullscreen"}',
  '{"type":"visible-slice","top":-1,"height":10}',
])('a host message with a field of the wrong form is nothing: %s', (text) => {
  expect(parseHostMessage(text)).toBeUndefined();
});

test.each([
  { v: 2 },
  { ch: 'short' },
  { nonce: 'n'.repeat(65) },
  { mode: undefined },
  { path: 'x' },
  { theme: 7 },
  { locale: '' },
  { bar: 'gone' },
  { signIn: 'nobody' },
])('a welcome with %j is none', (change) => {
  expect(parseWelcome(JSON.stringify({ ...welcome, ...change }))).toBeUndefined();
});

test('no data whatever makes a reader throw or give a message of another type', () => {
  const types = new Set([
    'rostra:hello',
    'rostra:welcome',
    ...[...frameMessages, ...hostMessages].map(({ type }) => type),
  ]);
  const nearly = fc.record(
    {
      type: fc.constantFrom(...types, 'unknown'),
      id: fc.anything(),
      height: fc.anything(),
      path: fc.anything(),
      theme: fc.anything(),
    },
    { requiredKeys: ['type'] },
  );
  const data = fc.oneof(
    fc.anything(),
    fc.string(),
    fc.json(),
    nearly.map((message) => JSON.stringify(message, replaceBigint)),
  );
  fc.assert(
    fc.property(data, (value) => {
      for (const parse of [parseHello, parseWelcome, parseFrameMessage, parseHostMessage]) {
        const message = parse(value);
        if (message !== undefined) expect(types).toContain(message.type);
      }
    }),
    { numRuns: 5_000 },
  );
});

function replaceBigint(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
