import type { CheckProofOutput, ProofProblem } from '@rostra/shared/embed/check-proof.contract';

/** One thing that is wrong, with what a reader needs to put it right. */
export type FoundProblem = CheckProofOutput['problems'][number];

const TEXT_LENGTH_MAX = 200;

/** A problem; what was found is told as a short text, whatever it was. */
export function problem(code: ProofProblem, details: Readonly<Record<string, unknown>> = {}): FoundProblem {
  return {
    problem: code,
    details: Object.fromEntries(Object.entries(details).map(([name, value]) => [name, told(value)])),
  };
}

function told(value: unknown): string | number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.slice(0, TEXT_LENGTH_MAX);
}
