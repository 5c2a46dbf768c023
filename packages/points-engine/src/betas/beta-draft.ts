import type { FieldProblem } from '../kernel/decision.ts';
import { lengthProblems, textProblems } from '../kernel/field-problems.ts';
import type { Beta } from './enrolment-state.ts';

/** A beta as staff write it; anything may still be missing or wrong. */
export type BetaDraft = Omit<Beta, 'state'> & {
  readonly title: string;
  /** What it is, in words. */
  readonly summary: string;
  /** What is asked of the champion in return; read before joining. */
  readonly commitment: string;
  /** For whom it is, in words; the empty string when it is for everybody. */
  readonly criteria: string;
};

/** The most a draft may hold; text in characters. */
export const betaBounds = {
  titleMax: 120,
  summaryMax: 2_000,
  commitmentMax: 2_000,
  criteriaMax: 2_000,
  seatsMax: 100_000,
} as const;

/** Everything that keeps a beta from being offered, whenever that is, in the order of the form; empty when nothing does. */
export function betaProblems(draft: BetaDraft): FieldProblem[] {
  return [
    ...textProblems('title', draft.title, betaBounds.titleMax),
    ...textProblems('summary', draft.summary, betaBounds.summaryMax),
    ...textProblems('commitment', draft.commitment, betaBounds.commitmentMax),
    ...lengthProblems('criteria', draft.criteria, betaBounds.criteriaMax),
    ...seatProblems(draft.seats),
    ...windowProblems(draft),
  ];
}

function seatProblems(seats: number | null): FieldProblem[] {
  const isRight = seats === null || (Number.isSafeInteger(seats) && seats > 0 && seats <= betaBounds.seatsMax);
  return isRight ? [] : [{ path: 'seats', code: 'out-of-range', limit: betaBounds.seatsMax }];
}

function windowProblems({ opensAt, closesAt }: BetaDraft): FieldProblem[] {
  const isBackwards = opensAt !== null && closesAt !== null && closesAt <= opensAt;
  return isBackwards ? [{ path: 'closesAt', code: 'ends-before-start' }] : [];
}
