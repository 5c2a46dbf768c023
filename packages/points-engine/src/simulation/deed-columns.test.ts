import { expect, test } from 'vitest';
import { deedRow } from '../testing/simulations.ts';
import { createDeedColumns } from './deed-columns.ts';

test('keeps every value of every deed while it grows, and can be filled anew', () => {
  const deeds = createDeedColumns(1);
  for (let index = 0; index < 5; index += 1) deeds.add(deedRow(index, { kind: index * 2, score: index }));
  expect(Array.from({ length: deeds.count }, (_, index) => deeds.at('kind', index))).toEqual([0, 2, 4, 6, 8]);
  expect(deeds.at('occurredAt', 4)).toBe(4);
  expect(deeds.at('postedReward', 0)).toBe(100);

  deeds.clear();
  expect(deeds.count).toBe(0);
  deeds.add(deedRow(9, { kind: 7 }));
  expect([deeds.count, deeds.at('kind', 0)]).toEqual([1, 7]);
});

test('makes room also where none was asked for', () => {
  const deeds = createDeedColumns(0);
  deeds.add(deedRow(1));
  expect(() => deeds.at('kind', 5)).toThrow('no item at 5');
});
