import type { PeriodKind } from '../rules/rule-vocabulary.ts';

/** How a workspace counts time. */
export type Calendar = {
  /** IANA name of the zone in which days begin. */
  readonly timeZone: string;
  /** The month, 1 to 12, in which a year begins, and with it the first quarter. */
  readonly yearStartMonth: number;
};

/** A stretch of time: `from` is in it, `until` is the first instant after it. Both are null for `ever`. */
export type Period = { readonly from: Date | null; readonly until: Date | null };

/**
 * The period of `kind` that `at` lies in. Days begin at the first instant of the calendar day, which after a clock change need not be
 * midnight; weeks begin on Monday. Throws `RangeError` for an unknown zone.
 */
export function periodOf(kind: PeriodKind, at: Date, calendar: Calendar): Period {
  if (kind === 'ever') return { from: null, until: null };
  const day = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const first = firstDay(kind, day, calendar);
  return { from: startOfDay(first, calendar), until: startOfDay(first.add(lengths[kind]), calendar) };
}

const lengths = {
  day: { days: 1 },
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { months: 12 },
} as const;

function firstDay(
  kind: Exclude<PeriodKind, 'ever'>,
  day: Temporal.PlainDate,
  { yearStartMonth }: Calendar,
): Temporal.PlainDate {
  switch (kind) {
    case 'day':
      return day;
    case 'week':
      return day.subtract({ days: day.dayOfWeek - 1 });
    case 'month':
      return day.with({ day: 1 });
    case 'quarter':
      return day.with({ day: 1 }).subtract({ months: (day.month - yearStartMonth + 12) % 3 });
    case 'year':
      return day.with({ day: 1 }).subtract({ months: (day.month - yearStartMonth + 12) % 12 });
  }
}

function startOfDay(day: Temporal.PlainDate, { timeZone }: Calendar): Date {
  return new Date(day.toZonedDateTime(timeZone).epochMilliseconds);
}
