import { expect, test } from 'vitest';
import { closeChallenge } from './close-challenge.ts';

test('closes what is published, and nothing else', () => {
  expect(closeChallenge('published')).toEqual({ ok: true, value: { state: 'closed' } });
  expect(closeChallenge('draft')).toMatchObject({
    refusal: { code: 'challenge-not-published', details: { state: 'draft' } },
  });
  expect(closeChallenge('closed')).toMatchObject({ refusal: { code: 'challenge-not-published' } });
});
