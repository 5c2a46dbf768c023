import type { Clock } from '../deps/clock.ts';

/** A clock that stands still until it is moved. */
export interface MovableClock extends Clock {
  set(instant: string | Date): void;
  advance(milliseconds: number): void;
}

/** Starts at an ordinary working morning. */
export function movableClock(start = '2026-03-10T09:00:00.000Z'): MovableClock {
  let now = new Date(start);
  return {
    now: () => new Date(now),
    set: (instant) => {
      now = new Date(instant);
    },
    advance: (milliseconds) => {
      now = new Date(now.getTime() + milliseconds);
    },
  };
}
