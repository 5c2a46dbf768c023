import type { ProblemCode, RefusalCode, TierName } from '../vocabulary.ts';

/** What is wrong with one field. `path` is dotted, with list positions from 0: `stages.0.evidence.2.label`. */
export type FieldProblem = {
  readonly path: string;
  readonly code: ProblemCode;
  /** The bound that was passed, in the unit of the field: characters, items, points, minutes. */
  readonly limit?: number;
};

/** What a sentence about the refusal needs. Every value can be sent as JSON as it is; one that does not apply is absent. */
export type RefusalDetails = {
  /** Points that are lacking, more than 0. */
  readonly missing?: number;
  /** The lowest tier that would do. */
  readonly needs?: TierName;
  /** The most that is allowed. */
  readonly limit?: number;
  /** When it becomes possible, or when it ended: ISO 8601 in UTC. */
  readonly at?: string;
  /** The state that did not allow it. */
  readonly state?: string;
  /** Every field that is wrong, in the order of the form. */
  readonly problems?: readonly FieldProblem[];
};

/** A "no" with its reason. */
export type Refusal = { readonly code: RefusalCode; readonly details: RefusalDetails };

/** The engine's answer: what follows, or why not. Check `ok` first. */
export type Decision<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** A "yes" with what follows from it. */
export function allow<T>(value: T): Decision<T> {
  return { ok: true, value };
}

/** A "no" with its code and what a sentence about it needs. */
export function refuse(code: RefusalCode, details: RefusalDetails = {}): Decision<never> {
  return { ok: false, refusal: { code, details } };
}
