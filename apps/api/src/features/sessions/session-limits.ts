import type { Surface } from '@rostra/points-engine/vocabulary';

/** Where a session can be. */
export type SessionSurface = Surface & ('portal' | 'console' | 'embed');

/** How long a session lasts. */
export interface SessionLimit {
  /** From its start, whatever happens. */
  readonly absoluteMs: number;
  /** Since it was last used, to five minutes; null where the absolute limit is the shorter one anyway. */
  readonly idleMs: number | null;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * The limits of every session. Champions come by every few weeks and hold only what is theirs; staff see everybody and sign in once a working day. An
 * embedded frame renews its session in place.
 */
export const sessionLimits: Readonly<Record<SessionSurface, SessionLimit>> = {
  portal: { absoluteMs: 90 * DAY_MS, idleMs: 30 * DAY_MS },
  console: { absoluteMs: 7 * DAY_MS, idleMs: 12 * HOUR_MS },
  embed: { absoluteMs: 10 * MINUTE_MS, idleMs: null },
};

/** A session's `seenAt` moves at most this often, so that reading does not write at every request. */
export const seenEveryMs = 5 * MINUTE_MS;

/** How recent a proof of identity has to be for what is dear or cannot be taken back. */
export const recentProofMs = 10 * MINUTE_MS;
