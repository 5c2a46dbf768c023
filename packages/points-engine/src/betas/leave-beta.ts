import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { Beta, Enrolment } from './enrolment-state.ts';
import { promotions } from './promotions.ts';

/** A champion's wish to leave. */
export type LeaveBetaInput = {
  readonly beta: Pick<Beta, 'state' | 'seats' | 'admission'>;
  readonly memberId: string;
  /** Every enrolment of the beta, read under its lock. */
  readonly enrolments: readonly Enrolment[];
};

/** What follows from leaving. */
export type LeaveBetaOutcome = {
  readonly state: 'left';
  /** Who gets the seat that became free, in the same transaction; empty when nobody does. */
  readonly promotedMemberIds: readonly string[];
};

/**
 * Leaves a beta or its waitlist, also when the beta is closed. A seat that becomes free goes to the first of the waitlist when
 * the beta is open and admits automatically. Refusals: `not-enrolled`.
 */
export function leaveBeta({ beta, memberId, enrolments }: LeaveBetaInput): Decision<LeaveBetaOutcome> {
  const own = enrolments.find((enrolment) => enrolment.memberId === memberId);
  if (!own || own.state === 'left') return refuse('not-enrolled');
  const others = enrolments.filter((enrolment) => enrolment.memberId !== memberId);
  return allow({ state: 'left', promotedMemberIds: promotions(beta, others) });
}
