import type { BetaAdmission, BetaState, EnrolmentState, TierName } from '../vocabulary.ts';

/** What joining depends on, of a beta. */
export type Beta = {
  readonly state: BetaState;
  readonly minimumTier: TierName;
  /** Seats in all; null when there is no end to them. */
  readonly seats: number | null;
  readonly admission: BetaAdmission;
  /** From when it can be joined; null: as soon as it is open. */
  readonly opensAt: Date | null;
  /** The first instant at which it can no longer be joined; null: until it is closed by hand. */
  readonly closesAt: Date | null;
};

/** One champion in a beta; at most one per champion, kept when they leave. */
export type Enrolment = {
  readonly memberId: string;
  readonly state: EnrolmentState;
  /** When the champion last asked to join; the order of the waitlist. */
  readonly requestedAt: Date;
};

/** Seats that are free; `Infinity` without a limit, 0 when staff have cut the seats below those taken. */
export function freeSeats(beta: Pick<Beta, 'seats'>, enrolments: readonly Enrolment[]): number {
  return seatsLeft(beta.seats, enrolments.filter(({ state }) => state === 'joined').length);
}

/** The same from a count of those who are in. */
export function seatsLeft(seats: number | null, joined: number): number {
  return seats === null ? Infinity : Math.max(0, seats - joined);
}
