import type { Deps } from '../../../deps/deps.ts';
import { findDueWorkspaces, keepRecognition } from './keep-recognition.ts';

/** How long a point may take to show on a board. */
const EVERY_MS = 2_000;

/**
 * Looks every two seconds where something is due, and brings it up to date. No job per award: that would be a second write to a shared place
 * on the way that has to be lean. Any number of processes may do this; the lock of the boards makes them take turns.
 *
 * @param everyMs milliseconds between two looks
 * @returns stops looking, and waits for what is under way
 */
export function startKeepingRecognition(deps: Deps, everyMs = EVERY_MS): () => Promise<void> {
  let isStopped = false;
  let underWay: Promise<void> = Promise.resolve();
  let timer = setTimeout(look, everyMs);
  function look(): void {
    underWay = keepAll(deps)
      .catch((fault: unknown) => deps.logger.error({ err: fault }, 'boards could not be brought up to date'))
      .then(() => {
        if (!isStopped) timer = setTimeout(look, EVERY_MS);
      });
  }
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await underWay;
  };
}

async function keepAll(deps: Deps): Promise<void> {
  for (const workspaceId of await findDueWorkspaces(deps)) await keepRecognition(deps, workspaceId);
}
