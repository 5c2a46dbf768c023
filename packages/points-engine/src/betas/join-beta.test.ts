import { expect, test } from 'vitest';
import { enrolment, openBeta } from '../testing/enrolments.ts';
import { joinBeta } from './join-beta.ts';

const ana = { memberId: 'ana', tier: 'bronze', now: new Date('2026-01-10T09:00:00Z') } as const;

test('takes a champion in while a seat is free', () => {
  const decision = joinBeta({ ...ana, beta: openBeta({ seats: 2 }), enrolments: [enrolment('ben', 'joined')] });
  expect(decision).toEqual({ ok: true, value: { state: 'joined', place: null } });
});

test('takes everybody in where seats have no end', () => {
  const decision = joinBeta({ ...ana, beta: openBeta({ seats: null }), enrolments: [enrolment('ben', 'joined')] });
  expect(decision).toMatchObject({ value: { state: 'joined' } });
});

test('puts a champion at the end of the waitlist when seats are taken', () => {
  const enrolments = [enrolment('ben', 'joined'), enrolment('cleo', 'waitlisted'), enrolment('dev', 'left')];
  expect(joinBeta({ ...ana, beta: openBeta(), enrolments })).toEqual({
    ok: true,
    value: { state: 'waitlisted', place: 2 },
  });
});

test('lets nobody pass those who wait, even when staff have added seats', () => {
  const enrolments = [enrolment('ben', 'joined'), enrolment('cleo', 'waitlisted')];
  expect(joinBeta({ ...ana, beta: openBeta({ seats: 5 }), enrolments })).toMatchObject({
    value: { state: 'waitlisted', place: 2 },
  });
});

test('lists a champion for staff to choose where admission is by choice', () => {
  const decision = joinBeta({ ...ana, beta: openBeta({ admission: 'by-choice', seats: 5 }), enrolments: [] });
  expect(decision).toMatchObject({ value: { state: 'waitlisted', place: 1 } });
});

test.each(['joined', 'waitlisted'] as const)('refuses a champion who is %s already', (state) => {
  const decision = joinBeta({ ...ana, beta: openBeta(), enrolments: [enrolment('ana', state)] });
  expect(decision).toMatchObject({ refusal: { code: 'already-enrolled', details: { state } } });
});

test('lets who has left ask again', () => {
  const decision = joinBeta({ ...ana, beta: openBeta(), enrolments: [enrolment('ana', 'left')] });
  expect(decision).toMatchObject({ value: { state: 'joined' } });
});

test('explains the tier it needs', () => {
  const decision = joinBeta({ ...ana, beta: openBeta({ minimumTier: 'gold' }), enrolments: [] });
  expect(decision).toMatchObject({ refusal: { code: 'tier-too-low', details: { needs: 'gold' } } });
});
