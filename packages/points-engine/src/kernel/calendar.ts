/**
 * The instant `months` calendar months after `at`, at the same wall-clock time in `timeZone` (IANA name). A day the month does
 * not have becomes its last day: 31 August + 6 months is 28 or 29 February. A wall-clock time a clock change skips moves
 * forward by the gap. Negative `months` go back. Throws `RangeError` for an unknown zone.
 */
export function addMonths(at: Date, months: number, timeZone: string): Date {
  return new Date(inZone(at, timeZone).add({ months }).epochMilliseconds);
}

/** The instant `days` calendar days after `at`, at the same wall-clock time in `timeZone`; see `addMonths`. */
export function addDays(at: Date, days: number, timeZone: string): Date {
  return new Date(inZone(at, timeZone).add({ days }).epochMilliseconds);
}

function inZone(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
}
