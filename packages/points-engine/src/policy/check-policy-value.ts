import { policyRegistry } from './policy-registry.ts';
import type { PolicyKey, PolicyValue } from './policy-vocabulary.ts';
import { numbersOf } from './policy-values.ts';

/** What is wrong with a policy value: the code of a field message, with its bound. */
export type PolicyProblem = {
  readonly code: 'out-of-range' | 'too-many' | 'too-few' | 'given-twice';
  readonly limit?: number;
};

/** What keeps a value from being set; null when nothing does. Bounds come from the registry. */
export function policyProblem(key: PolicyKey, value: PolicyValue): PolicyProblem | null {
  const { min, max, countMax } = policyRegistry[key];
  const numbers = numbersOf(value);
  if (numbers.length === 0) return { code: 'too-few', limit: 1 };
  if (numbers.length > countMax) return { code: 'too-many', limit: countMax };
  if (numbers.some((number) => !Number.isSafeInteger(number) || number < min || number > max)) {
    return { code: 'out-of-range', limit: max };
  }
  return new Set(numbers).size < numbers.length ? { code: 'given-twice' } : null;
}

/** A value as it is kept: one number where there is one place, else a list, largest first. */
export function policyValueOf(key: PolicyKey, numbers: readonly number[]): PolicyValue {
  return policyRegistry[key].countMax === 1 ? (numbers[0] ?? 0) : numbers.toSorted((a, b) => b - a);
}
