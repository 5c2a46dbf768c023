import type { FieldProblem } from '../kernel/decision.ts';
import { type Cap, capKey } from './cap.ts';
import { ruleBounds } from './point-rule.ts';
import { wholeProblems } from './term-problems.ts';

/**
 * What is wrong with the caps of a rule, in the order of the form: `required` at `caps.0.awardsMax` for a cap without any limit, `out-of-range` for
 * a limit, `given-twice` at `caps.1.period` for a second cap with the same scope and period.
 */
export function capProblems(caps: readonly Cap[]): FieldProblem[] {
  return caps.flatMap((cap, index) => [
    ...limitProblems(cap, `caps.${index}`),
    ...(caps.findIndex((other) => capKey(other) === capKey(cap)) < index
      ? [{ path: `caps.${index}.period`, code: 'given-twice' } as const]
      : []),
  ]);
}

function limitProblems({ awardsMax, pointsMax }: Cap, path: string): FieldProblem[] {
  if (awardsMax === null && pointsMax === null) return [{ path: `${path}.awardsMax`, code: 'required' }];
  return [
    ...(awardsMax === null ? [] : wholeProblems(`${path}.awardsMax`, awardsMax, ruleBounds.capLimitMax)),
    ...(pointsMax === null ? [] : wholeProblems(`${path}.pointsMax`, pointsMax, ruleBounds.capLimitMax)),
  ];
}
