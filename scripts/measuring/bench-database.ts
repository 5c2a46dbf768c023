import { startEmbeddedServer } from '../../apps/api/src/db/embedded/start-embedded-server.ts';
import { migrate } from '../../apps/api/src/db/migrate.ts';
import { query } from '../database/query.ts';
import { createThrowAwayDatabase } from '../database/throw-away-database.ts';
import { createThrowAwayFolder } from '../../apps/api/src/db/embedded/throw-away-folder.ts';

/** A migrated database that lives as long as the bench. */
export interface BenchDatabase {
  /** Connects as the schema's owner, whom row-level security binds all the same. */
  readonly url: string;
  /** As the server tells it: "18.4". */
  readonly postgresVersion: string;
  /** Whether commits reach the disk. */
  readonly isDurable: boolean;
  /**
   * Gathers statistics, as PostgreSQL does by itself within a minute. Without them a connection that met the tables while they were empty keeps its
   * first plans, and checks every foreign key by reading the whole workspace (measured: 0.8 ms a check at 5,000 rows, 0.01 ms after this).
   */
  analyze(): Promise<void>;
  drop(): Promise<void>;
}

/** Starts an embedded PostgreSQL in a folder of its own, or makes a database on the server of `DATABASE_URL`, and migrates it. */
export async function startBenchDatabase(durable: boolean): Promise<BenchDatabase> {
  const server = await startServer(durable);
  const database = await createThrowAwayDatabase(server.url);
  await migrate(database.url);
  return {
    url: database.url,
    postgresVersion: await versionOf(server.url),
    isDurable: await isSynced(server.url),
    async analyze() {
      await query(database.url, 'analyze');
    },
    async drop() {
      await database.drop();
      await server.stop();
    },
  };
}

async function startServer(durable: boolean): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const own = process.env.DATABASE_URL;
  if (own) return { url: own, stop: async () => {} };
  const folder = await createThrowAwayFolder();
  const server = await startEmbeddedServer({ dataDir: folder.path, durable });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await folder.remove();
    },
  };
}

async function versionOf(url: string): Promise<string> {
  const [row] = await query<{ server_version: string }>(url, 'show server_version');
  return row?.server_version ?? 'unknown';
}

async function isSynced(url: string): Promise<boolean> {
  const [row] = await query<{ synced: boolean }>(
    url,
    `select current_setting('fsync')::boolean and current_setting('synchronous_commit') <> 'off' as synced`,
  );
  return row?.synced ?? false;
}
