import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedServer } from '../../apps/api/src/db/embedded/start-embedded-server.ts';
import { migrate } from '../../apps/api/src/db/migrate.ts';

/** A migrated database that lives as long as the bench. */
export interface BenchDatabase {
  /** Connects as the schema's owner, whom row-level security binds all the same. */
  readonly url: string;
  /** As the server tells it: "18.4". */
  readonly postgresVersion: string;
  /** Whether commits reach the disk. */
  readonly isDurable: boolean;
  drop(): Promise<void>;
}

/** Starts an embedded PostgreSQL in a folder of its own, or makes a database on the server of `DATABASE_URL`, and migrates it. */
export async function startBenchDatabase(durable: boolean): Promise<BenchDatabase> {
  const server = await startServer(durable);
  const name = `rostra_bench_${randomBytes(6).toString('hex')}`;
  const postgresVersion = await versionOf(server.url);
  await runOn(server.url, `create database ${name}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  await migrate(url.toString());
  return {
    url: url.toString(),
    postgresVersion,
    isDurable: await isSynced(server.url),
    async drop() {
      await runOn(server.url, `drop database ${name} with (force)`);
      await server.stop();
    },
  };
}

async function startServer(durable: boolean): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const own = process.env.DATABASE_URL;
  if (own) return { url: own, stop: async () => {} };
  const dataDir = await mkdtemp(join(tmpdir(), 'rostra-bench-'));
  // Open to pass through, so that PostgreSQL keeps its cluster inside, even for root, and the removal at the end takes all of it.
  await chmod(dataDir, 0o755);
  const server = await startEmbeddedServer({ dataDir, durable });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function versionOf(url: string): Promise<string> {
  const [row] = await runOn<{ server_version: string }>(url, 'show server_version');
  return row?.server_version ?? 'unknown';
}

async function isSynced(url: string): Promise<boolean> {
  const [row] = await runOn<{ synced: boolean }>(
    url,
    `select current_setting('fsync')::boolean and current_setting('synchronous_commit') <> 'off' as synced`,
  );
  return row?.synced ?? false;
}

async function runOn<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(sql);
    return rows;
  } finally {
    await client.end();
  }
}
