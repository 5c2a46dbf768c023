import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chooseServerHome } from './server-home.ts';
import { stopOrphan } from './stop-orphan.ts';

/**
 * Deletes the database cluster of a data directory and its password, wherever it lies. A server that was left behind by a killed process
 * is stopped first. The caller holds the lock of the data directory.
 *
 * @param dataDir absolute or relative data directory (`ROSTRA_DATA`)
 */
export async function discardEmbeddedServer(dataDir: string): Promise<void> {
  const { clusterDir } = await chooseServerHome(dataDir);
  await stopOrphan(clusterDir);
  await rm(clusterDir, { recursive: true, force: true });
  await rm(join(resolve(dataDir), 'postgresql-password'), { force: true });
}
