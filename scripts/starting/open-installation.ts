import { type Env } from '../../apps/api/src/config/env.ts';
import { findRunningServer } from '../../apps/api/src/db/embedded/find-running-server.ts';
import { lockDataFolder, readOccupant } from './lock-data-folder.ts';
import { openDatabase } from './open-database.ts';
import { Refusal } from './refusal.ts';

/** An installation to work on beside whoever runs it, or by ourselves. */
export interface OpenInstallation {
  /** Connects as the schema's owner. */
  readonly databaseUrl: string;
  /** Where people reach it. */
  readonly publicUrl: string;
  close(): Promise<void>;
}

/**
 * The database of the installation that the environment names: the server of `DATABASE_URL`, the embedded one that a start runs at this moment, or the
 * embedded one started for the while.
 *
 * @throws Refusal while another start has the folder and serves nothing yet
 */
export async function openInstallation(env: Env): Promise<OpenInstallation> {
  const { databaseUrl, dataDir } = env;
  const occupant = await readOccupant(dataDir);
  const publicUrl = env.publicUrl ?? occupant?.url ?? `http://localhost:${env.port}`;
  if (databaseUrl) return { databaseUrl, publicUrl, close: async () => {} };
  if (occupant?.url) {
    const url = await findRunningServer(dataDir);
    if (!url) throw new Refusal(`Rostra runs at ${occupant.url}, but its PostgreSQL was not found in ${dataDir}.`);
    return { databaseUrl: url, publicUrl, close: async () => {} };
  }
  const lock = await lockDataFolder(dataDir);
  const database = await openDatabase(env).catch(async (error: unknown) => {
    await lock.release();
    throw error;
  });
  return {
    databaseUrl: database.url,
    publicUrl,
    async close() {
      await database.close();
      await lock.release();
    },
  };
}
