import { expect, test } from 'vitest';
import { enrolment, openBeta } from '../testing/enrolments.ts';
import { admitToBeta } from './admit-to-beta.ts';

const beta = openBeta({ admission: 'by-choice', seats: 2 });

test('gives a free seat to whom staff choose, whatever the place', () => {
  const enrolments = [enrolment('ben', 'waitlisted', 1), enrolment('ana', 'waitlisted', 2)];
  expect(admitToBeta({ beta, memberId: 'ana', enrolments })).toEqual({ ok: true, value: { state: 'joined' } });
});

test('refuses when no seat is left', () => {
  const enrolments = [enrolment('ben', 'joined'), enrolment('cleo', 'joined'), enrolment('ana', 'waitlisted')];
  const refusal = { code: 'no-seat-left', details: { limit: 2 } };
  expect(admitToBeta({ beta, memberId: 'ana', enrolments })).toEqual({ ok: false, refusal });
});

test('refuses who is not on the waitlist', () => {
  expect(admitToBeta({ beta, memberId: 'ana', enrolments: [] })).toEqual({
    ok: false,
    refusal: { code: 'not-waitlisted', details: {} },
  });
  expect(admitToBeta({ beta, memberId: 'ana', enrolments: [enrolment('ana', 'joined')] })).toMatchObject({
    refusal: { code: 'not-waitlisted', details: { state: 'joined' } },
  });
});

test('refuses while the beta is not open', () => {
  const decision = admitToBeta({
    beta: { ...beta, state: 'closed' },
    memberId: 'ana',
    enrolments: [enrolment('ana', 'waitlisted')],
  });
  expect(decision).toMatchObject({ refusal: { code: 'beta-not-open' } });
});
