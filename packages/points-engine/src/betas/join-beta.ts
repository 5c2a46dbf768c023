import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { TierName } from '../vocabulary.ts';
import { betaEligibility } from './beta-eligibility.ts';
import { type Beta, type Enrolment, freeSeats } from './enrolment-state.ts';
import { waitlist } from './waitlist-place.ts';

/** A request to join. */
export type JoinBetaInput = {
  readonly beta: Beta;
  readonly memberId: string;
  readonly tier: TierName;
  readonly now: Date;
  /** Every enrolment of the beta, read under the lock of the beta, so that a seat is given once. */
  readonly enrolments: readonly Enrolment[];
};

/** Where the champion is now: in, or on the waitlist with a place from 1. */
export type JoinBetaOutcome =
  | { readonly state: 'joined'; readonly place: null }
  | { readonly state: 'waitlisted'; readonly place: number };

/**
 * Takes a champion in at once when the beta admits automatically, a seat is free and nobody waits for it; onto the end of the
 * waitlist otherwise. Who has left may ask again. The caller stores `now` as `requestedAt`.
 * Refusals: `beta-not-open`; `tier-too-low` with `needs`; `already-enrolled` with the `state`.
 */
export function joinBeta({ beta, memberId, tier, now, enrolments }: JoinBetaInput): Decision<JoinBetaOutcome> {
  const own = enrolments.find((enrolment) => enrolment.memberId === memberId);
  if (own && own.state !== 'left') return refuse('already-enrolled', { state: own.state });
  const eligible = betaEligibility({ beta, tier, now });
  if (!eligible.ok) return eligible;

  return allow(
    outcomeOfJoining(beta, { waiting: waitlist(enrolments).length, seatsLeft: freeSeats(beta, enrolments) }),
  );
}

/** How full a beta is: how many wait, and free seats, `Infinity` without a limit. */
export type BetaFill = { readonly waiting: number; readonly seatsLeft: number };

/** What joining brings to the next champion who may: for saying it before it is asked. */
export function outcomeOfJoining(
  { admission }: Pick<Beta, 'admission'>,
  { waiting, seatsLeft }: BetaFill,
): JoinBetaOutcome {
  const isAdmitted = admission === 'automatic' && waiting === 0 && seatsLeft > 0;
  return isAdmitted ? { state: 'joined', place: null } : { state: 'waitlisted', place: waiting + 1 };
}
