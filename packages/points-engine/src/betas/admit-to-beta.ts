import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { type Beta, type Enrolment, freeSeats } from './enrolment-state.ts';

/** An admission by staff. */
export type AdmitToBetaInput = {
  readonly beta: Pick<Beta, 'state' | 'seats'>;
  readonly memberId: string;
  /** Every enrolment of the beta, read under its lock. */
  readonly enrolments: readonly Enrolment[];
};

/**
 * Gives a free seat to a champion of staff's choice, whatever the place on the waitlist.
 * Refusals: `beta-not-open` with its `state`; `not-waitlisted`, with the `state` when there is an enrolment; `no-seat-left`
 * with the seats as `limit`.
 */
export function admitToBeta({ beta, memberId, enrolments }: AdmitToBetaInput): Decision<{ state: 'joined' }> {
  if (beta.state !== 'open') return refuse('beta-not-open', { state: beta.state });
  const own = enrolments.find((enrolment) => enrolment.memberId === memberId);
  if (!own) return refuse('not-waitlisted');
  if (own.state !== 'waitlisted') return refuse('not-waitlisted', { state: own.state });
  if (beta.seats !== null && freeSeats(beta, enrolments) === 0) return refuse('no-seat-left', { limit: beta.seats });
  return allow({ state: 'joined' });
}
