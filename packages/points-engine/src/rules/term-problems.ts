import { isDay } from '../conditions/known-value.ts';
import type { FieldProblem } from '../kernel/decision.ts';
import { amountProblems } from '../kernel/field-problems.ts';
import { type DayWindow, type PointPair, ruleBounds } from './point-rule.ts';

/** What is wrong with points at `path`: `out-of-range` for each kind, and `required` when both kinds are 0. */
export function pairProblems(path: string, { statusPoints, rewardPoints }: PointPair): FieldProblem[] {
  const { awardPointsMax } = ruleBounds;
  if (statusPoints === 0 && rewardPoints === 0) return [{ path: `${path}.statusPoints`, code: 'required' }];
  return [
    ...amountProblems(`${path}.statusPoints`, statusPoints, awardPointsMax),
    ...amountProblems(`${path}.rewardPoints`, rewardPoints, awardPointsMax),
  ];
}

/** No problem, or `out-of-range` at `path` unless `value` is a whole number from 1 to `max`. */
export function wholeProblems(path: string, value: number, max: number): FieldProblem[] {
  return value === 0 ? [{ path, code: 'out-of-range', limit: max }] : amountProblems(path, value, max);
}

/** What is wrong with a window: `not-a-date`, or `ends-before-start` at its last day. */
export function windowProblems({ firstDay, lastDay }: DayWindow): FieldProblem[] {
  const problems = [...dayProblems('window.firstDay', firstDay), ...dayProblems('window.lastDay', lastDay)];
  if (problems.length > 0 || firstDay === null || lastDay === null) return problems;
  return lastDay < firstDay ? [{ path: 'window.lastDay', code: 'ends-before-start' }] : [];
}

function dayProblems(path: string, day: string | null): FieldProblem[] {
  return day === null || isDay(day) ? [] : [{ path, code: 'not-a-date' }];
}
