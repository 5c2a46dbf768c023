import { expect, test } from 'vitest';
import { enrolment } from '../testing/enrolments.ts';
import { waitlistPlace } from './waitlist-place.ts';

test('who asked first is first in line, who asked at the same instant goes by id', () => {
  const enrolments = [
    enrolment('dev', 'waitlisted', 2),
    enrolment('ben', 'waitlisted', 2),
    enrolment('ana', 'joined', 1),
    enrolment('eva', 'waitlisted', 1),
    enrolment('cleo', 'waitlisted', 2),
  ];
  for (const inAnyOrder of [enrolments, enrolments.toReversed()]) {
    expect(['eva', 'ben', 'cleo', 'dev'].map((memberId) => waitlistPlace(inAnyOrder, memberId))).toEqual([1, 2, 3, 4]);
    expect(waitlistPlace(inAnyOrder, 'ana')).toBeNull();
  }
});
