import type { Clock } from '../deps/clock.ts';

/** The demo's time: stands still until the story moves it, and never goes back. */
export interface SimulatedClock extends Clock {
  /** @throws RangeError when `instant` lies before the present one */
  moveTo(instant: Date): void;
}

/** A clock that starts at an instant of the story. */
export function simulatedClock(start: Date): SimulatedClock {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    moveTo(instant) {
      if (instant.getTime() < now) throw new RangeError(`the story cannot go back to ${instant.toISOString()}`);
      now = instant.getTime();
    },
  };
}
