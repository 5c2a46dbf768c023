import { useSyncExternalStore } from 'react';

/** Words about time are in minutes at the finest, so half of one is often enough. */
const tickMs = 30_000;

/** The present, to half a minute: what counts down or up on a screen that stays open moves on by itself. */
export function useNow(): Date {
  return new Date(useSyncExternalStore(subscribe, present) * tickMs);
}

function present(): number {
  return Math.floor(Date.now() / tickMs);
}

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, tickMs);
  return () => clearInterval(timer);
}
