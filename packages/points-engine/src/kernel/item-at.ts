import { InvariantError } from './invariant.ts';

/** The item at `index`, which is there. Throws `InvariantError` when it is not: the index is reckoned, so that it would be a fault. */
export function itemAt<Item>(list: ArrayLike<Item>, index: number): Item {
  const item = list[index];
  // No `invariant` here: its message would be put together millions of times in a replay.
  if (item === undefined) throw new InvariantError(`no item at ${index} of ${list.length}`);
  return item;
}
