import { expect, test } from 'vitest';
import { changeChallenge } from './change-challenge.ts';

test('lets a draft be changed', () => {
  expect(changeChallenge('draft')).toEqual({ ok: true, value: true });
});

test.each(['published', 'closed'] as const)('keeps what was promised once it is %s', (state) => {
  expect(changeChallenge(state)).toMatchObject({ refusal: { code: 'challenge-not-draft', details: { state } } });
});
