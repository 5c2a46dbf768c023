import type { Deps } from '../../../deps/deps.ts';
import { lookAgain } from '../../../jobs/look-again.ts';
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
  return lookAgain({
    everyMs,
    look: () => keepAll(deps),
    failure: 'boards could not be brought up to date',
    logger: deps.logger,
  });
}

async function keepAll(deps: Deps): Promise<void> {
  for (const workspaceId of await findDueWorkspaces(deps)) await keepRecognition(deps, workspaceId);
}
