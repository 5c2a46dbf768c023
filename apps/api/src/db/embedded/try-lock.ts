import { DatabaseSync } from 'node:sqlite';

/** A lock that this process holds. */
export interface HeldLock {
  release(): void;
}

/** A lock that nothing points to any more is collected as garbage, and is free again. */
const held = new Set<DatabaseSync>();

/**
 * Takes the lock of a file, which is made where there is none; undefined while somebody holds it, this process included.
 *
 * The lock is SQLite's lock on the file: the system itself drops it when the process ends, kill -9 included, so that there is no stale lock to judge and
 * no race between two that both find one. Node has no other lock of that kind.
 *
 * @throws Error when the file cannot be opened
 */
export function tryLock(file: string): HeldLock | undefined {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('pragma journal_mode = memory; begin exclusive');
  } catch {
    database.close();
    return undefined;
  }
  held.add(database);
  return {
    release() {
      database.close();
      held.delete(database);
    },
  };
}
