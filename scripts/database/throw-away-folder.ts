import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A data folder that goes away again. */
export interface ThrowAwayFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/**
 * Makes an empty data folder. Others may pass through it, so that PostgreSQL keeps its cluster inside even for root, and removing the
 * folder removes all of it.
 */
export async function createThrowAwayFolder(): Promise<ThrowAwayFolder> {
  const path = await mkdtemp(join(tmpdir(), 'rostra-'));
  await chmod(path, 0o755);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
