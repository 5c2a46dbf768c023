import { allow, type Decision, type FieldProblem, refuse } from '../kernel/decision.ts';
import { isWebLink } from '../kernel/web-link.ts';
import type { EvidenceRequest } from './challenge-draft.ts';

/** A request for evidence of a published stage. */
export type EvidenceRequirement = EvidenceRequest & { readonly id: string };

/** What a champion gave for one request. */
export type Evidence = { readonly requestId: string } & (
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'text'; readonly text: string }
  /** The id of an upload that has been checked and stored. */
  | { readonly kind: 'image'; readonly fileId: string }
  | { readonly kind: 'choice'; readonly choice: string }
  /** Stars, 1 to 5. */
  | { readonly kind: 'rating'; readonly stars: number }
  /** Calendar date, YYYY-MM-DD. */
  | { readonly kind: 'date'; readonly date: string }
);

/** Bounds of evidence; text in characters. */
export const evidenceBounds = { urlMax: 2_048, textMax: 20_000, starsMax: 5 } as const;

/**
 * Whether the evidence given is what a stage asks for; the evidence in the order asked, without what was left empty.
 * Refusals: `evidence-incomplete` with `problems` at `evidence.<requestId>`: `required`, `wrong-kind`, `not-a-link` (http and
 * https alone), `too-long`, `not-a-choice`, `out-of-range`, `not-a-date`, `given-twice`, `not-asked`.
 */
export function checkEvidence(
  requirements: readonly EvidenceRequirement[],
  given: readonly Evidence[],
): Decision<readonly Evidence[]> {
  const answers = requirements.map((requirement) => ({
    requirement,
    evidence: given.filter((evidence) => evidence.requestId === requirement.id && !isEmpty(evidence)),
  }));
  const asked = new Set(requirements.map(({ id }) => id));
  const problems = [
    ...answers.flatMap(({ requirement, evidence }) => problemsOf(requirement, evidence)),
    ...given.filter(({ requestId }) => !asked.has(requestId)).map(({ requestId }) => problem(requestId, 'not-asked')),
  ];
  if (problems.length > 0) return refuse('evidence-incomplete', { problems });
  return allow(answers.flatMap(({ evidence }) => evidence));
}

function problemsOf(requirement: EvidenceRequirement, evidence: readonly Evidence[]): FieldProblem[] {
  const [first, second] = evidence;
  if (!first) return requirement.isRequired ? [problem(requirement.id, 'required')] : [];
  if (second) return [problem(requirement.id, 'given-twice')];
  if (first.kind !== requirement.kind) return [problem(requirement.id, 'wrong-kind')];
  return valueProblems(first, requirement.choices ?? []);
}

function valueProblems(evidence: Evidence, choices: readonly string[]): FieldProblem[] {
  const id = evidence.requestId;
  switch (evidence.kind) {
    case 'link':
      if (evidence.url.length > evidenceBounds.urlMax) return [problem(id, 'too-long', evidenceBounds.urlMax)];
      return isWebLink(evidence.url) ? [] : [problem(id, 'not-a-link')];
    case 'text':
      return evidence.text.length > evidenceBounds.textMax ? [problem(id, 'too-long', evidenceBounds.textMax)] : [];
    case 'image':
      return [];
    case 'choice':
      return choices.includes(evidence.choice) ? [] : [problem(id, 'not-a-choice')];
    case 'rating':
      return isStars(evidence.stars) ? [] : [problem(id, 'out-of-range', evidenceBounds.starsMax)];
    case 'date':
      return isDate(evidence.date) ? [] : [problem(id, 'not-a-date')];
  }
}

function isEmpty(evidence: Evidence): boolean {
  switch (evidence.kind) {
    case 'link':
      return evidence.url.trim() === '';
    case 'text':
      return evidence.text.trim() === '';
    case 'image':
      return evidence.fileId === '';
    case 'choice':
      return evidence.choice === '';
    case 'rating':
      return false;
    case 'date':
      return evidence.date === '';
  }
}

function isStars(stars: number): boolean {
  return Number.isInteger(stars) && stars >= 1 && stars <= evidenceBounds.starsMax;
}

function isDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString() === date;
  } catch {
    return false;
  }
}

function problem(requestId: string, code: FieldProblem['code'], limit?: number): FieldProblem {
  return { path: `evidence.${requestId}`, code, ...(limit === undefined ? {} : { limit }) };
}
