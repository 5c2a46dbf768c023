/** The one source of "now" for everything that is stored or decided. The demo and the tests bring their own. */
export interface Clock {
  now(): Date;
}

/** The machine's time. */
export const systemClock: Clock = { now: () => new Date() };
