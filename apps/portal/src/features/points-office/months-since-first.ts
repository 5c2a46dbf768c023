import type { OfficeMonth } from '@rostra/shared/points-office/get-office.contract';

/** Months in sight at least: a single bar is no row of them. */
const MONTHS_MIN = 3;

/** Leaves out the months before anything happened, so that a young program does not begin with a year of nothing. */
export function monthsSinceFirst(months: readonly OfficeMonth[]): readonly OfficeMonth[] {
  const first = months.findIndex(
    ({ awards, broughtIn, issued, spent, expired, outstanding, owed }) =>
      awards > 0 || [broughtIn, issued, spent, expired, outstanding, owed].some((points) => points !== 0),
  );
  if (first === -1) return months.slice(-MONTHS_MIN);
  return months.slice(Math.min(first, months.length - MONTHS_MIN));
}
