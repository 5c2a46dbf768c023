import { expect, test } from 'vitest';
import { invariant, InvariantError } from './invariant.ts';

test('throws an error of its own kind when a fact does not hold', () => {
  expect(() => invariant(false, 'lots and balance differ')).toThrow(new InvariantError('lots and balance differ'));
  expect(() => invariant(true, 'never read')).not.toThrow();
});
