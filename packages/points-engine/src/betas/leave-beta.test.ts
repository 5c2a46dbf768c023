import { expect, test } from 'vitest';
import { enrolment, openBeta } from '../testing/enrolments.ts';
import { leaveBeta } from './leave-beta.ts';
import { promotions } from './promotions.ts';

const enrolments = [enrolment('ana', 'joined'), enrolment('cleo', 'waitlisted', 3), enrolment('ben', 'waitlisted', 2)];

test('frees a seat for the first of the waitlist', () => {
  const decision = leaveBeta({ beta: openBeta(), memberId: 'ana', enrolments });
  expect(decision).toEqual({ ok: true, value: { state: 'left', promotedMemberIds: ['ben'] } });
});

test('leaves the seat for staff to give where admission is by choice, and free where the beta is closed', () => {
  for (const beta of [openBeta({ admission: 'by-choice' }), openBeta({ state: 'closed' })]) {
    expect(leaveBeta({ beta, memberId: 'ana', enrolments })).toMatchObject({ value: { promotedMemberIds: [] } });
  }
});

test('moves nobody up when somebody leaves the waitlist', () => {
  expect(leaveBeta({ beta: openBeta(), memberId: 'ben', enrolments })).toMatchObject({
    value: { promotedMemberIds: [] },
  });
});

test('refuses who is not enrolled or has left', () => {
  expect(leaveBeta({ beta: openBeta(), memberId: 'eli', enrolments })).toMatchObject({
    refusal: { code: 'not-enrolled' },
  });
  const left = [enrolment('eli', 'left')];
  expect(leaveBeta({ beta: openBeta(), memberId: 'eli', enrolments: left })).toMatchObject({
    refusal: { code: 'not-enrolled' },
  });
});

test('moves as many up as staff add seats, in the order of the waitlist', () => {
  expect(promotions(openBeta({ seats: 3 }), enrolments)).toEqual(['ben', 'cleo']);
  expect(promotions(openBeta({ seats: null }), enrolments)).toEqual(['ben', 'cleo']);
  expect(promotions(openBeta({ seats: 0 }), enrolments)).toEqual([]);
});
