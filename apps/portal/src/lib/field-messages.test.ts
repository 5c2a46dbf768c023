import { expect, test } from 'vitest';
import { fieldSentence } from './field-messages.ts';

test.each([
  ['required', 'Please fill this in.'],
  ['too-long:200', 'At most 200 characters, please.'],
  ['too-short:1', 'At least 1 character, please.'],
  ['too-large:10000', 'At most 10000, please.'],
  ['too-long', 'This is too long.'],
  ['Invalid input: expected string, received undefined', 'This is not valid.'],
  ['', 'This is not valid.'],
])('%j reads as %j', (message, sentence) => {
  expect(fieldSentence(message)).toBe(sentence);
});
