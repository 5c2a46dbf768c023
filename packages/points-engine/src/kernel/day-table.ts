import type { PeriodKind } from '../rules/rule-vocabulary.ts';
import { addMonths as addMonthsExactly } from './calendar.ts';
import { itemAt } from './item-at.ts';
import type { Calendar } from './period.ts';

/**
 * The calendar of a stretch of days worked out beforehand, for who asks millions of times. Answers what `addMonths` and `periodOf` do, in 0.4
 * instead of 3.6 microseconds and 0.1 instead of 8.9. Instants are milliseconds since 1970; a day is its number since 1 January 1970.
 */
export type DayTable = {
  readonly firstDay: number;
  readonly lastDay: number;
  /** The day an instant lies on; the first or the last of the table for one outside. */
  readonly dayOf: (at: number) => number;
  /** `YYYY-MM-DD`. */
  readonly nameOf: (day: number) => string;
  /** As `addMonths`. */
  readonly addMonths: (at: number, months: number) => number;
  /** The same number for all days of one period of `kind`, and another for every other period. */
  readonly periodKey: (kind: PeriodKind, day: number) => number;
};

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Works out the days from that of `from` to that of `until`. Throws `RangeError` for an unknown zone. */
export function createDayTable(from: Date, until: Date, calendar: Calendar): DayTable {
  const days = listDays(from, until, calendar);
  const { firstDay, starts, names } = days;
  const last = names.length - 1;
  const shifts = new Map<number, Int32Array>();

  function indexOf(at: number): number {
    // A zone is less than a day from UTC, so that the guess is one off at most, and two where a zone once left out a day.
    let index = Math.min(last, Math.max(0, Math.floor(at / DAY_MS) - firstDay));
    while (index < last && itemAt(starts, index + 1) <= at) index += 1;
    while (index > 0 && itemAt(starts, index) > at) index -= 1;
    return index;
  }
  function shiftOf(months: number): Int32Array {
    const known = shifts.get(months);
    if (known) return known;
    const made = Int32Array.from(days.dates, (date) => dayNumber(date.add({ months })) - firstDay);
    shifts.set(months, made);
    return made;
  }
  return {
    firstDay,
    lastDay: firstDay + last,
    dayOf: (at) => firstDay + indexOf(at),
    nameOf: (day) => itemAt(names, day - firstDay),
    addMonths(at, months) {
      const index = indexOf(at);
      const target = itemAt(shiftOf(months), index);
      const isInside = at >= itemAt(starts, 0) && at < itemAt(starts, last + 1) && target >= 0 && target <= last;
      if (isInside && days.isPlain[index] === 1 && days.isPlain[target] === 1) {
        return itemAt(starts, target) + at - itemAt(starts, index);
      }
      return addMonthsExactly(new Date(at), months, calendar.timeZone).getTime();
    },
    periodKey: (kind, day) => itemAt(days.keys[kind], day - firstDay),
  };
}

type Days = {
  readonly firstDay: number;
  readonly dates: readonly Temporal.PlainDate[];
  readonly names: readonly string[];
  /** Where each day starts, and one more: where the last one ends. */
  readonly starts: Float64Array;
  /** 1 for days of 24 hours from midnight on, on which wall-clock time runs as the hours do. */
  readonly isPlain: Uint8Array;
  readonly keys: { readonly [kind in PeriodKind]: Int32Array };
};

function listDays(from: Date, until: Date, { timeZone, yearStartMonth }: Calendar): Days {
  const first = plainDay(from, timeZone);
  const count = dayNumber(plainDay(until, timeZone)) - dayNumber(first) + 1;
  const dates = Array.from({ length: count }, (_, days) => first.add({ days }));
  const zoned = [...dates, first.add({ days: count })].map((date) => date.toZonedDateTime(timeZone));
  const months = dates.map((date) => date.year * 12 + date.month - yearStartMonth);
  return {
    firstDay: dayNumber(first),
    dates,
    names: dates.map(String),
    starts: Float64Array.from(zoned, (start) => start.epochMilliseconds),
    isPlain: Uint8Array.from(dates, (_, index) => Number(isPlainDay(itemAt(zoned, index), itemAt(zoned, index + 1)))),
    keys: {
      day: Int32Array.from(dates, dayNumber),
      week: Int32Array.from(dates, (date) => Math.floor((dayNumber(date) + 3) / 7)),
      month: Int32Array.from(months),
      quarter: Int32Array.from(months, (month) => Math.floor(month / 3)),
      year: Int32Array.from(months, (month) => Math.floor(month / 12)),
      ever: new Int32Array(count),
    },
  };
}

function isPlainDay(start: Temporal.ZonedDateTime, next: Temporal.ZonedDateTime): boolean {
  return start.offsetNanoseconds === next.offsetNanoseconds && start.hour === 0 && start.hoursInDay === 24;
}

function plainDay(at: Date, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
}

function dayNumber(date: Temporal.PlainDate): number {
  return Math.round(Date.UTC(date.year, date.month - 1, date.day) / DAY_MS);
}
