/** The Monday of the week that `at` lies in, in `timeZone`: `YYYY-MM-DD`. Names a week. Throws `RangeError` for an unknown zone. */
export function weekOf(at: Date, timeZone: string): string {
  const day = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

/** Weeks from the week of Monday `from` to that of Monday `to`; below 0 when `to` is earlier. */
export function weeksBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / weekMs);
}

const weekMs = 7 * 24 * 60 * 60 * 1_000;
