import type { Chance } from './chance.ts';

const DAY_MS = 86_400_000;

/** The instant so many days after another. */
export function daysAfter(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * DAY_MS);
}

/** A moment on a working day, between eight and six (UTC), some days after another: people do not work at night. */
export function workingMoment(chance: Chance, instant: Date, [fromDays, toDays]: readonly [number, number]): Date {
  const day = daysAfter(instant, chance.between(fromDays, toDays));
  const weekday = day.getUTCDay();
  const monday = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  const moment = new Date(
    Date.UTC(
      day.getUTCFullYear(),
      day.getUTCMonth(),
      day.getUTCDate() + monday,
      chance.between(8, 17),
      chance.between(0, 59),
    ),
  );
  return moment > instant ? moment : daysAfter(moment, 1);
}
