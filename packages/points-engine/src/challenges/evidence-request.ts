import type { FieldProblem } from '../kernel/decision.ts';
import { countProblems, textProblems } from '../kernel/field-problems.ts';
import { challengeBounds as bounds, type EvidenceRequest } from './challenge-draft.ts';

/** What is wrong with one request for evidence, with paths below `path`: its label, and for a choice at least two choices. */
export function evidenceRequestProblems(path: string, request: EvidenceRequest): FieldProblem[] {
  return [
    ...textProblems(`${path}.label`, request.label, bounds.evidenceLabelMax),
    ...(request.kind === 'choice' ? choiceProblems(`${path}.choices`, request.choices ?? []) : []),
  ];
}

function choiceProblems(path: string, choices: readonly string[]): FieldProblem[] {
  if (choices.length < 2) return [{ path, code: 'too-few', limit: 2 }];
  return [
    ...countProblems(path, choices, bounds.choicesMax),
    ...choices.flatMap((choice, index) => textProblems(`${path}.${index}`, choice, bounds.evidenceLabelMax)),
  ];
}
