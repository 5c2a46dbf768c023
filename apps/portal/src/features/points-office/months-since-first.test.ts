import { expect, it } from 'vitest';
import { monthsSinceFirst } from './months-since-first.ts';
import { emptyOffice, office } from './testing/build-office.ts';

const [nothing] = emptyOffice().months;
const named = (months: ReturnType<typeof monthsSinceFirst>) => months.map(({ month }) => month);

it('months begin with the first in which something happened', () => {
  const { months } = office();
  expect(monthsSinceFirst(months)).toEqual(months);
  const young = months.map((month, index) => (index < 8 ? { ...nothing!, month: month.month } : month));
  expect(named(monthsSinceFirst(young))).toEqual(named(months.slice(8)));
});

it('a balance that was brought along is something, and so are points taken back', () => {
  const { months } = emptyOffice();
  const brought = months.map((month, index) => (index === 4 ? { ...month, broughtIn: 10 } : month));
  expect(monthsSinceFirst(brought)[0]).toBe(brought[4]);
  const taken = months.map((month, index) => (index === 6 ? { ...month, issued: -10 } : month));
  expect(monthsSinceFirst(taken)[0]).toBe(taken[6]);
});

it('are three at least', () => {
  const { months } = emptyOffice();
  const last = months.map((month, index) => (index === 12 ? { ...month, awards: 1 } : month));
  expect(named(monthsSinceFirst(last))).toEqual(['2026-03', '2026-04', '2026-05']);
  expect(monthsSinceFirst(months)).toHaveLength(3);
});
