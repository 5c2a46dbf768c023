/** One night of one workspace: its nightly tasks count everything from the same moment, however late they run. */
export interface Night {
  /** Calendar day in the workspace's zone, `YYYY-MM-DD`. */
  readonly day: string;
  /** 02:00 of that day; later by the gap on a day whose clock change skips it. */
  readonly at: Date;
  /** IANA name. */
  readonly timeZone: string;
}

const HOUR = 2;

/** The night of a calendar day. */
export function nightOf(day: string, timeZone: string): Night {
  const start = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone,
    plainTime: Temporal.PlainTime.from({ hour: HOUR }),
  });
  return { day, at: new Date(start.epochMilliseconds), timeZone };
}

/** The latest night that has begun at `now`. */
export function latestNight(now: Date, timeZone: string): Night {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const tonight = nightOf(today.toString(), timeZone);
  return tonight.at <= now ? tonight : nightOf(today.subtract({ days: 1 }).toString(), timeZone);
}

/** The night that begins next after `now`. */
export function nextNight(now: Date, timeZone: string): Night {
  const { day } = latestNight(now, timeZone);
  return nightOf(Temporal.PlainDate.from(day).add({ days: 1 }).toString(), timeZone);
}
