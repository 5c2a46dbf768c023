import { type Beta, type Enrolment, freeSeats } from './enrolment-state.ts';
import { waitlist } from './waitlist-place.ts';

/**
 * Ids of the members who move up from the waitlist now, first in line first: as many as seats are free, while the beta is open
 * and admits automatically. To be asked whenever seats may have become free: someone left, or staff changed the beta.
 */
export function promotions(
  beta: Pick<Beta, 'state' | 'seats' | 'admission'>,
  enrolments: readonly Enrolment[],
): readonly string[] {
  if (beta.state !== 'open' || beta.admission !== 'automatic') return [];
  return waitlist(enrolments)
    .slice(0, freeSeats(beta, enrolments))
    .map(({ memberId }) => memberId);
}
