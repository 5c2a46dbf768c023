import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discardEmbeddedServer } from './discard-embedded-server.ts';
import { type HeldLock, tryLock } from './try-lock.ts';

/** A data folder that goes away again. */
export interface ThrowAwayFolder {
  readonly path: string;
  /** Stops a PostgreSQL that still runs in it and removes all of it. */
  remove(): Promise<void>;
}

/** Nobody else names folders like that: whatever is called so may be cleared once its lock is free. */
const PREFIX = 'rostra-throw-away-';
const LOCK = 'in-use';

/**
 * Makes an empty data folder. Others may pass through it, so that PostgreSQL keeps its cluster inside even for root, and removing the folder removes all of it.
 *
 * Whoever makes one first clears those of this account whose process was killed, their PostgreSQL included: each is locked for as long as its process
 * lives, and a lock that can be taken is the proof that nobody uses the folder any more.
 */
export async function createThrowAwayFolder(): Promise<ThrowAwayFolder> {
  await clearAbandoned();
  for (;;) {
    const path = await mkdtemp(join(tmpdir(), PREFIX));
    const lock = await claim(path);
    // Somebody who cleared up at this moment met it before it was locked, and removes it.
    if (!lock) continue;
    await chmod(path, 0o755);
    return { path, remove: () => clear(path, lock) };
  }
}

async function clearAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const path = join(tmpdir(), name);
    const lock = (await isOwn(path)) && (await claim(path));
    // What cannot be removed must keep nobody from working; the next one tries again.
    if (lock) await clear(path, lock).catch(() => {});
  }
}

/** The lock goes last: until then nobody else takes the folder for abandoned, nor for a new one. */
async function clear(path: string, lock: HeldLock): Promise<void> {
  try {
    if (await exists(join(path, 'postgresql-password'))) await discardEmbeddedServer(path);
    await rm(path, { recursive: true, force: true });
  } finally {
    lock.release();
  }
}

/** Undefined when somebody holds it, and when it went away meanwhile: then the lock is one on a file that has no name any more. */
async function claim(path: string): Promise<HeldLock | undefined> {
  const file = join(path, LOCK);
  const lock = lockIn(file);
  if (!lock || (await exists(file))) return lock;
  lock.release();
  return undefined;
}

function lockIn(file: string): HeldLock | undefined {
  try {
    return tryLock(file);
  } catch {
    return undefined;
  }
}

async function isOwn(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && found.isDirectory() && found.uid === process.getuid?.();
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
