import { allow, type Decision, type FieldProblem, refuse } from '../kernel/decision.ts';
import { textProblems } from '../kernel/field-problems.ts';

/** How staff score a stage when they approve it. */
export type StageRubric = {
  /** The highest score, a whole number within `rubricBounds`; the lowest is 0. */
  readonly scoreMax: number;
  /** What earns which score, in words: read by champions before they begin, and by whoever scores. */
  readonly meaning: string;
};

/** What a rubric may hold; text in characters. Below a highest score of 2 it would say no more than the approval does. */
export const rubricBounds = { scoreMaxMin: 2, scoreMaxMax: 10, meaningMax: 1_000 } as const;

/** What keeps a rubric from being offered, with paths below `path`: `out-of-range` at `scoreMax`, `required` and `too-long` at `meaning`. */
export function rubricProblems(path: string, { scoreMax, meaning }: StageRubric): FieldProblem[] {
  const { scoreMaxMin, scoreMaxMax, meaningMax } = rubricBounds;
  const isRight = Number.isSafeInteger(scoreMax) && scoreMax >= scoreMaxMin && scoreMax <= scoreMaxMax;
  return [
    ...(isRight ? [] : [{ path: `${path}.scoreMax`, code: 'out-of-range', limit: scoreMaxMax } as const]),
    ...textProblems(`${path}.meaning`, meaning, meaningMax),
  ];
}

/**
 * The score that an approval keeps: a whole number from 0 to the highest where the stage has a rubric, null where it has none.
 * Refusals: `score-required`; `score-out-of-range` with the highest as `limit`; `score-not-asked` for a score without a rubric.
 */
export function scoreStage(rubric: StageRubric | null, score: number | null): Decision<number | null> {
  if (rubric === null) return score === null ? allow(null) : refuse('score-not-asked');
  const { scoreMax: limit } = rubric;
  if (score === null) return refuse('score-required', { limit });
  return Number.isSafeInteger(score) && score >= 0 && score <= limit
    ? allow(score)
    : refuse('score-out-of-range', { limit });
}
