import { expect, test } from 'vitest';
import { openBeta } from '../testing/enrolments.ts';
import { betaEligibility } from './beta-eligibility.ts';

test('lets a champion of the tier or above ask to join', () => {
  expect(betaEligibility(openBeta({ minimumTier: 'silver' }), 'silver')).toEqual({ ok: true, value: true });
  expect(betaEligibility(openBeta({ minimumTier: 'silver' }), 'gold')).toEqual({ ok: true, value: true });
});

test('explains the tier it needs', () => {
  const refusal = { code: 'tier-too-low', details: { needs: 'silver' } };
  expect(betaEligibility(openBeta({ minimumTier: 'silver' }), 'bronze')).toEqual({ ok: false, refusal });
});

test.each(['draft', 'closed'] as const)('refuses a beta that is %s', (state) => {
  expect(betaEligibility(openBeta({ state }), 'gold')).toMatchObject({
    refusal: { code: 'beta-not-open', details: { state } },
  });
});
