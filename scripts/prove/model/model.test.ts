import { afterAll, expect, test } from 'vitest';
import { startBenchDatabase } from '../../measuring/bench-database.ts';
import { checkSequences } from './check-sequences.ts';
import { findOrders } from './find-orders.ts';

const closers: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closers.toReversed()) await close();
});

test('the engine agrees with the plain model in a few long sequences', async () => {
  const found = await checkSequences({ sequences: 3, steps: 1_000, firstSeed: 1 });
  expect(found.difference).toBeNull();
  expect(found.agreed).toBe(3);
});

test('operations that meet on one member come out as if one came after the other', async () => {
  const database = await startBenchDatabase(false);
  closers.push(() => database.drop());
  const found = await findOrders(
    database.url,
    { sequences: 4, batches: 40, firstSeed: 1 },
    { onEnd: (close) => void closers.push(close) },
  );
  expect(found.difference).toBeNull();
  expect(found.meetings).toBeGreaterThan(50);
  expect([...found.said.keys()]).toEqual(
    expect.arrayContaining(['award: repeat', 'hold: not-enough-points', 'release: not-found', 'merge: done']),
  );
}, 120_000);
