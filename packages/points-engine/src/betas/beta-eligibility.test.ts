import { expect, test } from 'vitest';
import { openBeta } from '../testing/enrolments.ts';
import { betaEligibility } from './beta-eligibility.ts';

const now = new Date('2026-01-10T09:00:00Z');

test('lets a champion of the tier or above ask to join', () => {
  expect(betaEligibility({ beta: openBeta({ minimumTier: 'silver' }), tier: 'silver', now })).toEqual({
    ok: true,
    value: true,
  });
  expect(betaEligibility({ beta: openBeta({ minimumTier: 'silver' }), tier: 'gold', now })).toEqual({
    ok: true,
    value: true,
  });
});

test('explains the tier it needs', () => {
  const refusal = { code: 'tier-too-low', details: { needs: 'silver' } };
  expect(betaEligibility({ beta: openBeta({ minimumTier: 'silver' }), tier: 'bronze', now })).toEqual({
    ok: false,
    refusal,
  });
});

test.each(['draft', 'closed'] as const)('refuses a beta that is %s', (state) => {
  expect(betaEligibility({ beta: openBeta({ state }), tier: 'gold', now })).toMatchObject({
    refusal: { code: 'beta-not-open', details: { state } },
  });
});

test('lets nobody ask before the day it opens or from the moment joining ends, and says which', () => {
  const day = new Date('2026-01-10T09:00:00Z');
  const later = new Date(day.getTime() + 1);
  expect(betaEligibility({ beta: openBeta({ opensAt: later }), tier: 'gold', now })).toMatchObject({
    refusal: { code: 'beta-not-open', details: { state: 'open', at: later.toISOString() } },
  });
  expect(betaEligibility({ beta: openBeta({ closesAt: day }), tier: 'gold', now })).toMatchObject({
    refusal: { code: 'beta-not-open', details: { state: 'open', at: day.toISOString() } },
  });
  expect(betaEligibility({ beta: openBeta({ opensAt: day, closesAt: later }), tier: 'gold', now })).toMatchObject({
    ok: true,
  });
});
