import type { FieldProblem } from './decision.ts';

/** No problem, or the problem at `path` when text is missing or longer than `max` characters. */
export function textProblems(path: string, text: string, max: number): FieldProblem[] {
  return text.trim() === '' ? [{ path, code: 'required' }] : lengthProblems(path, text, max);
}

/** No problem, or `too-long` at `path` when text has more than `max` characters, surrounding space apart. */
export function lengthProblems(path: string, text: string, max: number): FieldProblem[] {
  return text.trim().length > max ? [{ path, code: 'too-long', limit: max }] : [];
}

/** No problem, or `out-of-range` at `path` unless `value` is a whole number from 0 to `max`. */
export function amountProblems(path: string, value: number, max: number): FieldProblem[] {
  return Number.isSafeInteger(value) && value >= 0 && value <= max ? [] : [{ path, code: 'out-of-range', limit: max }];
}

/** No problem, or `too-many` at `path` when a list is longer than `max`. */
export function countProblems(path: string, list: readonly unknown[], max: number): FieldProblem[] {
  return list.length > max ? [{ path, code: 'too-many', limit: max }] : [];
}
