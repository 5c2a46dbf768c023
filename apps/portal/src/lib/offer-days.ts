/**
 * Something is offered from one instant to another; staff speak of days, the last one included. These turn one into the other in the
 * workspace's zone. By hand, because Temporal is not in every browser the portal serves.
 */

const dayMs = 86_400_000;

/** The day (`yyyy-mm-dd`) that an instant falls on. */
export function dayOf(instant: string, timeZone: string): string {
  return wallDay(new Date(instant).getTime(), timeZone);
}

/** The last day on which something that is over from `closesAt` on can still be done. */
export function lastDayOf(closesAt: string, timeZone: string): string {
  return wallDay(new Date(closesAt).getTime() - 1, timeZone);
}

/** The first instant of a day. Where clocks skip midnight it is when the day begins all the same. */
export function startOfDay(day: string, timeZone: string): string {
  const guess = Date.parse(`${day}T00:00:00Z`);
  const candidates = [guess - dayMs, guess + dayMs]
    .map((near) => guess - offsetAt(near, timeZone))
    .toSorted((a, b) => a - b);
  const start = candidates.find((candidate) => wallDay(candidate, timeZone) === day) ?? guess;
  return new Date(start).toISOString();
}

/** The first instant after a day. */
export function endOfDay(day: string, timeZone: string): string {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
  return startOfDay(next, timeZone);
}

function wallDay(time: number, timeZone: string): string {
  return new Date(time + offsetAt(time, timeZone)).toISOString().slice(0, 10);
}

/** How far the zone's clocks are ahead of UTC at a time, in milliseconds. */
function offsetAt(time: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value ?? 0);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(time / 1000) * 1000;
}
