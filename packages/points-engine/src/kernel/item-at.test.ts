import { expect, test } from 'vitest';
import { InvariantError } from './invariant.ts';
import { itemAt } from './item-at.ts';

test('gives what is there and throws where nothing is', () => {
  expect(itemAt(['a', 'b'], 1)).toBe('b');
  expect(itemAt(new Float64Array([0]), 0)).toBe(0);
  expect(() => itemAt([], 0)).toThrow(InvariantError);
  expect(() => itemAt(['a'], -1)).toThrow('no item at -1 of 1');
});
