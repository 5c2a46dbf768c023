import { allow, type Decision, refuse } from './decision.ts';

/**
 * Points are safe integers from 0 to 9,007,199,254,740,991. A plain number keeps rows, JSON and arithmetic free of conversions;
 * these functions are where a number is made sure of.
 */
export const pointsMax = Number.MAX_SAFE_INTEGER;

/** Takes an unknown value as points. Refusals: `points-invalid` unless it is a whole number from 0 to `pointsMax`. */
export function parsePoints(value: unknown): Decision<number> {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) return refuse('points-invalid');
  // -0 would be stored and hashed differently from 0.
  return allow(value === 0 ? 0 : value);
}

/** Takes an unknown value as an amount to post. Refusals: `points-invalid`; `points-not-positive` for zero and below. */
export function parsePositivePoints(value: unknown): Decision<number> {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return refuse('points-invalid');
  return value > 0 ? allow(value) : refuse('points-not-positive');
}

/** The exact sum of two amounts. Refusals: `points-overflow` when it passes `pointsMax`. */
export function addPoints(left: number, right: number): Decision<number> {
  const sum = left + right;
  return Number.isSafeInteger(sum) ? allow(sum) : refuse('points-overflow');
}

/** Orders amounts ascending, for `sort`. */
export function comparePoints(left: number, right: number): -1 | 0 | 1 {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
