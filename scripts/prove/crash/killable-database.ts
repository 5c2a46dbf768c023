import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { chooseServerHome } from '../../../apps/api/src/db/embedded/server-home.ts';
import { type EmbeddedServer, startEmbeddedServer } from '../../../apps/api/src/db/embedded/start-embedded-server.ts';
import { migrate } from '../../../apps/api/src/db/migrate.ts';
import { createThrowAwayFolder } from '../../../apps/api/src/db/embedded/throw-away-folder.ts';
import { openPgProxy, type PgProxy } from './pg-proxy.ts';

/** A PostgreSQL whose commits reach the disk, behind a proxy on a port that stays, to be killed at will. */
export interface KillableDatabase {
  /** Through the proxy: this is where the API connects. Connects as owner. */
  readonly url: string;
  readonly proxy: PgProxy;
  /** kill -9 of the server; it is started again at once on the same files, as a service manager would. Resolves when it accepts connections. */
  kill(): Promise<void>;
  /** kill -9 of one process that serves a connection: the server resets itself and recovers alone. Resolves when it accepts connections. */
  killBackend(): Promise<void>;
  /** A connection past the proxy, for looking. */
  connect(): Promise<pg.Client>;
  stop(): Promise<void>;
}

/** Starts and migrates it in a folder of its own. */
export async function startKillableDatabase(): Promise<KillableDatabase> {
  const folder = await createThrowAwayFolder();
  const proxy = await openPgProxy();
  const start = () => startEmbeddedServer({ dataDir: folder.path, durable: true });
  const { clusterDir } = await chooseServerHome(folder.path);
  let server: EmbeddedServer = await start();
  proxy.leadTo(portOf(server.url));
  await migrate(server.url);
  const connect = async () => {
    const client = new pg.Client({ connectionString: server.url });
    client.on('error', () => {});
    await client.connect();
    return client;
  };
  return {
    url: withPort(server.url, proxy.port),
    proxy,
    connect,
    async kill() {
      const pid = Number.parseInt(await readFile(join(clusterDir, 'postmaster.pid'), 'utf8'), 10);
      process.kill(pid, 'SIGKILL');
      await server.ended;
      server = await start();
      proxy.leadTo(portOf(server.url));
    },
    async killBackend() {
      const client = await connect();
      const { rows } = await client.query<{ pid: number }>(
        `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() order by random() limit 1`,
      );
      await client.end();
      if (rows[0]) process.kill(rows[0].pid, 'SIGKILL');
      await untilAccepting(connect);
    },
    async stop() {
      await proxy.close();
      await server.stop();
      await folder.remove();
    },
  };
}

const ACCEPTING_MS_MAX = 60_000;

async function untilAccepting(connect: () => Promise<pg.Client>): Promise<void> {
  for (const from = performance.now(); performance.now() - from < ACCEPTING_MS_MAX; await wait(50)) {
    const client = await connect().catch(() => null);
    if (client) return client.end();
  }
  throw new Error('PostgreSQL does not recover');
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}

function withPort(url: string, port: number): string {
  const through = new URL(url);
  through.port = String(port);
  return through.toString();
}
