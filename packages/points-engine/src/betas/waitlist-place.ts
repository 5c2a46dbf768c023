import type { Enrolment } from './enrolment-state.ts';

/** The waitlist of a beta in its order: who asked first, then by member id. */
export function waitlist(enrolments: readonly Enrolment[]): Enrolment[] {
  return enrolments
    .filter(({ state }) => state === 'waitlisted')
    .toSorted(
      (left, right) =>
        left.requestedAt.getTime() - right.requestedAt.getTime() || (left.memberId < right.memberId ? -1 : 1),
    );
}

/** A member's place on the waitlist, from 1; null when not on it. */
export function waitlistPlace(enrolments: readonly Enrolment[], memberId: string): number | null {
  const index = waitlist(enrolments).findIndex((enrolment) => enrolment.memberId === memberId);
  return index === -1 ? null : index + 1;
}
