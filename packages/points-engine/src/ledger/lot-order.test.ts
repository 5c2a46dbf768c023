import { expect, test } from 'vitest';
import type { Lot } from './lot.ts';
import { lotOrder } from './lot-order.ts';

function lot(id: string, earnedAt: string, expiresAt: string): Lot {
  return { id, amount: 100, remaining: 100, earnedAt: new Date(earnedAt), expiresAt: new Date(expiresAt) };
}

test('puts the lot that expires first before one earned earlier', () => {
  const lots = [lot('a', '2025-01-01', '2026-09-01'), lot('b', '2025-02-01', '2026-08-01')];
  expect(lots.toSorted(lotOrder).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('puts the lot earned first, then the smaller id, before another of the same date', () => {
  const lots = [
    lot('c', '2025-02-01', '2026-08-01'),
    lot('b', '2025-01-01', '2026-08-01'),
    lot('a', '2025-02-01', '2026-08-01'),
  ];
  expect(lots.toSorted(lotOrder).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

test('tells both ways round, and that a lot is its own equal', () => {
  const [a, b] = [lot('a', '2025-01-01', '2026-08-01'), lot('b', '2025-01-01', '2026-08-01')];
  expect([lotOrder(a, b), lotOrder(b, a), lotOrder(a, a)]).toEqual([-1, 1, 0]);
});
