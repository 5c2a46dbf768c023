import { expect, it } from 'vitest';
import { newUuidV7 } from './id-source.ts';

it('sorts ids in the order in which they were made, within one millisecond too', () => {
  const made = Array.from({ length: 20_000 }, newUuidV7);
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
});
