/** A beta can be joined while `open`. */
export const betaStates = ['draft', 'open', 'closed'] as const;
export type BetaState = (typeof betaStates)[number];

/** Who fills a free seat: the first in line at once, or staff by choice. */
export const betaAdmissions = ['automatic', 'by-choice'] as const;
export type BetaAdmission = (typeof betaAdmissions)[number];

/** One champion in a beta. `joined` takes a seat, `waitlisted` has a place in line. */
export const enrolmentStates = ['waitlisted', 'joined', 'left'] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];

/** What can happen to an enrolment; one line of its history each. `promoted`: moved up by itself when a seat became free. */
export const enrolmentEventKinds = ['joined', 'waitlisted', 'promoted', 'admitted', 'left', 'removed'] as const;
export type EnrolmentEventKind = (typeof enrolmentEventKinds)[number];
