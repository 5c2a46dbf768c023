import { type PointValue, pointsCost } from '@rostra/points-engine';
import type { OfficeMonth } from '@rostra/shared/points-office/get-office.contract';
import type { OfficeDay } from './read-office-days.ts';

/** What a stretch of days did, as it travels. */
export type OfficeFlow = Omit<OfficeMonth, 'month' | 'outstanding' | 'owed'>;

/** Days from one to another, both ends included. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Adds up the days of a span. */
export function sumDays(days: readonly OfficeDay[], value: PointValue, { from, to }: DaySpan): OfficeFlow {
  const sums = { issued: 0, corrected: 0, broughtIn: 0, spent: 0, expired: 0, awards: 0 };
  for (const day of days) {
    if (day.day < from || day.day > to) continue;
    sums.issued += day.issued;
    sums.corrected += day.corrected;
    sums.broughtIn += day.broughtIn;
    sums.spent += day.spent;
    sums.expired += day.expired;
    sums.awards += day.awards;
  }
  return { ...sums, costMinor: pointsCost(sums.issued, value) };
}

/** What people have by the end of a day, from everything before it. */
export function standAt(days: readonly OfficeDay[], to: string) {
  const stand = { available: 0, held: 0, owed: 0 };
  for (const { day, available, held, owed } of days) {
    if (day > to) continue;
    stand.available += available;
    stand.held += held;
    stand.owed += owed;
  }
  return { ...stand, outstanding: stand.available + stand.held };
}
