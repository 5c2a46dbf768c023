import { expect, test } from 'vitest';
import type { SubmissionState } from '../vocabulary.ts';
import { challengeEligibility, type ChallengeEligibilityInput } from './challenge-eligibility.ts';

const now = new Date('2026-01-15T10:00:00Z');
const later = new Date('2026-01-15T10:00:00.001Z');

function decide(
  challenge: Partial<ChallengeEligibilityInput['challenge']>,
  ...submissionStates: SubmissionState[]
): unknown {
  return challengeEligibility({
    challenge: {
      state: 'published',
      opensAt: null,
      closesAt: null,
      isRepeatable: false,
      minimumTier: 'none',
      ...challenge,
    },
    tier: 'bronze',
    submissionStates,
    now,
  });
}

test('lets a champion start what is published and open', () => {
  expect(decide({ opensAt: now, closesAt: later })).toEqual({ ok: true, value: true });
});

test('refuses what is not published, over, or not open yet, and says when', () => {
  expect(decide({ state: 'draft' })).toMatchObject({ refusal: { code: 'challenge-not-published' } });
  expect(decide({ state: 'closed' })).toMatchObject({ refusal: { code: 'challenge-closed' } });
  expect(decide({ closesAt: now })).toMatchObject({
    refusal: { code: 'challenge-closed', details: { at: now.toISOString() } },
  });
  expect(decide({ opensAt: later })).toMatchObject({
    refusal: { code: 'challenge-not-open-yet', details: { at: later.toISOString() } },
  });
});

test('needs the tier of the challenge', () => {
  expect(decide({ minimumTier: 'bronze' })).toMatchObject({ ok: true });
  expect(decide({ minimumTier: 'silver' })).toMatchObject({
    refusal: { code: 'tier-too-low', details: { needs: 'silver' } },
  });
});

test.each(['approved', 'declined'] as const)('lets a champion do a challenge once: it was %s', (state) => {
  expect(decide({}, state)).toMatchObject({ refusal: { code: 'already-done', details: { state } } });
  expect(decide({ isRepeatable: true }, state)).toMatchObject({ ok: true });
});

test('does not count what was withdrawn', () => {
  expect(decide({}, 'withdrawn', 'withdrawn')).toMatchObject({ ok: true });
});

test.each(['draft', 'submitted', 'changes-requested', 'in-progress'] as const)(
  'lets one submission be under way at a time: %s',
  (state) => {
    expect(decide({ isRepeatable: true }, 'approved', state)).toMatchObject({
      refusal: { code: 'already-started', details: { state } },
    });
  },
);
