import { expect, test } from 'vitest';
import { betaDraft } from '../testing/enrolments.ts';
import { changeBeta } from './change-beta.ts';
import { closeBeta } from './close-beta.ts';
import { openBeta } from './open-beta.ts';

const now = new Date('2026-01-10T09:00:00Z');

test('offers a complete draft', () => {
  expect(openBeta({ state: 'draft', draft: betaDraft(), now })).toEqual({ ok: true, value: { state: 'open' } });
});

test('names everything that is missing or wrong at once', () => {
  const draft = betaDraft({
    title: ' ',
    summary: '',
    commitment: '',
    criteria: 'x'.repeat(2_001),
    seats: 0,
    closesAt: now,
  });
  const decision = openBeta({ state: 'draft', draft, now });
  expect(decision).toMatchObject({ refusal: { code: 'beta-not-ready' } });
  expect(decision.ok ? [] : decision.refusal.details.problems).toEqual([
    { path: 'title', code: 'required' },
    { path: 'summary', code: 'required' },
    { path: 'commitment', code: 'required' },
    { path: 'criteria', code: 'too-long', limit: 2_000 },
    { path: 'seats', code: 'out-of-range', limit: 100_000 },
    { path: 'closesAt', code: 'already-over' },
  ]);
});

test('refuses a beta that would end before it starts', () => {
  const draft = betaDraft({ opensAt: new Date('2026-03-01'), closesAt: new Date('2026-02-01') });
  const problems = [{ path: 'closesAt', code: 'ends-before-start' }];
  expect(openBeta({ state: 'draft', draft, now })).toMatchObject({ refusal: { details: { problems } } });
});

test.each(['open', 'closed'] as const)('opens a beta that is %s no second time', (state) => {
  expect(openBeta({ state, draft: betaDraft(), now })).toMatchObject({
    refusal: { code: 'beta-not-draft', details: { state } },
  });
});

test('stores a draft with gaps, keeps an open beta complete, and a closed one as it was', () => {
  const draft = betaDraft({ summary: '' });
  expect(changeBeta({ state: 'draft', draft })).toMatchObject({ ok: true });
  expect(changeBeta({ state: 'open', draft })).toMatchObject({ refusal: { code: 'beta-not-ready' } });
  expect(changeBeta({ state: 'closed', draft: betaDraft() })).toMatchObject({ refusal: { code: 'beta-closed' } });
});

test('lets staff change an open beta whose joining has ended', () => {
  expect(changeBeta({ state: 'open', draft: betaDraft({ closesAt: new Date('2025-01-01') }) })).toMatchObject({
    ok: true,
  });
});

test('closes what is open, once', () => {
  expect(closeBeta('open')).toEqual({ ok: true, value: { state: 'closed' } });
  expect(closeBeta('closed')).toMatchObject({ refusal: { code: 'beta-not-open', details: { state: 'closed' } } });
});
