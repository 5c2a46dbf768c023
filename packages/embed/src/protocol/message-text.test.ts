import { expect, test } from 'vitest';
import { messageBytesMax } from './limits.ts';
import { decodeMessage, encodeMessage } from './message-text.ts';

const overhead = '{"text":""}'.length;

test('a message of exactly 16 kB passes and one byte more does not', () => {
  const longest = { text: 'x'.repeat(messageBytesMax - overhead) };
  const text = encodeMessage(longest);
  expect(decodeMessage(text)).toEqual(longest);
  expect(encodeMessage({ text: `${longest.text}x` })).toBeUndefined();
  expect(decodeMessage(JSON.stringify({ text: `${longest.text}x` }))).toBeUndefined();
});

test('length is counted in bytes, not in characters', () => {
  const halfAsManyCharacters = { text: 'é'.repeat(messageBytesMax / 2) };
  expect(encodeMessage(halfAsManyCharacters)).toBeUndefined();
  expect(decodeMessage(JSON.stringify(halfAsManyCharacters))).toBeUndefined();
});

test.each([undefined, null, 7, {}, { type: 'ready' }, '', 'no json', '[]', '"text"', 'null', '7'])(
  'what is not the JSON text of an object is no message: %j',
  (data) => {
    expect(decodeMessage(data)).toBeUndefined();
  },
);
