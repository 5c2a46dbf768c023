/** Calendar days of a quarter: `endsOn` is its last. */
export interface Quarter {
  /** `2026-Q4` */
  readonly quarter: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** The quarter that a calendar day lies in. */
export function quarterOf(day: string): Quarter {
  const { year, month } = Temporal.PlainDate.from(day);
  return toQuarter(year, Math.ceil(month / 3));
}

/** A quarter by its name. */
export function quarterNamed(quarter: string): Quarter {
  return toQuarter(Number(quarter.slice(0, 4)), Number(quarter.slice(-1)));
}

/** The quarter before one. */
export function quarterBefore({ startsOn }: Quarter): Quarter {
  return quarterOf(Temporal.PlainDate.from(startsOn).subtract({ days: 1 }).toString());
}

/** The quarters from that of one day back to that of an earlier one, the latest first. */
export function quartersBack(today: string, first: string): Quarter[] {
  const quarters = [quarterOf(today)];
  for (let last = quarterOf(today); last.startsOn > first;) {
    last = quarterBefore(last);
    quarters.push(last);
  }
  return quarters;
}

function toQuarter(year: number, index: number): Quarter {
  const first = Temporal.PlainDate.from({ year, month: index * 3 - 2, day: 1 });
  return {
    quarter: `${year}-Q${index}`,
    startsOn: first.toString(),
    endsOn: first.add({ months: 3 }).subtract({ days: 1 }).toString(),
  };
}

/** How many days a quarter has had by a day of it, that day included. */
export function daysInto({ startsOn }: Quarter, day: string): number {
  return Temporal.PlainDate.from(startsOn).until(day).days + 1;
}

/** How many days a quarter has. */
export function daysOf(quarter: Quarter): number {
  return daysInto(quarter, quarter.endsOn);
}

/** The calendar day of an instant in a zone. */
export function dayIn(timeZone: string, at: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** A day so many days later. */
export function dayAfter(day: string, days = 1): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
