import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { createCluster, ownerRole } from './create-cluster.ts';
import { findFreePort } from './free-port.ts';
import { stopOrphan } from './stop-orphan.ts';
import { runProgram } from './run-program.ts';
import { chooseServerHome, type ServerHome } from './server-home.ts';

/** A running PostgreSQL of our own. `url` connects as the schema's owner to the database `postgres`. */
export interface EmbeddedServer {
  readonly url: string;
  /** Settles when the server ends, whoever ended it. */
  readonly ended: Promise<void>;
  /** Lets sessions that are ending end, then rolls back what is still open. Everything committed is on disk. */
  stop(): Promise<void>;
}

/** How to run the server. Without durability (tests) nothing is synced to disk. */
export interface EmbeddedServerOptions {
  readonly dataDir: string;
  readonly durable: boolean;
}

const ATTEMPTS_MAX = 5;

/**
 * Sessions of a server that was killed by itself learn of it when they are done with the statement they are at, and hold its memory until then. A new
 * server refuses to start beside them.
 */
const OLD_SESSIONS_MS_MAX = 15_000;
const OLD_SESSIONS_STEP_MS = 100;

/**
 * Pools report themselves closed before the server has read their goodbye; a fast shutdown at that moment logs each as an error. Smart shutdown
 * first waits for sessions to end.
 */
const SMART_STOP_MS_MAX = 500;

/**
 * Starts PostgreSQL on a free loopback port, creating its cluster at first use. A server that an earlier process left behind
 * (killed with -9) is stopped first, so at most one ever writes the folder.
 *
 * @throws Error with the server's own last words when it does not come up
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true });
  const home = await chooseServerHome(dataDir);
  const password = await keepPassword(dataDir);
  await createCluster(home, password, options.durable);
  await stopOrphan(home.clusterDir);

  let waited = 0;
  for (let attempt = 1; ;) {
    const port = await findFreePort();
    try {
      const child = await listen(home, port, options.durable);
      return runningServer(child, `postgresql://${ownerRole}:${password}@127.0.0.1:${port}/postgres`);
    } catch (error) {
      if (isHeldByOldSessions(error) && waited < OLD_SESSIONS_MS_MAX) {
        await wait(OLD_SESSIONS_STEP_MS);
        waited += OLD_SESSIONS_STEP_MS;
      } else {
        if (attempt === ATTEMPTS_MAX) throw error;
        attempt += 1;
        await stopOrphan(home.clusterDir);
      }
    }
  }
}

function isHeldByOldSessions(error: unknown): boolean {
  return error instanceof Error && error.message.includes('pre-existing shared memory block');
}

async function keepPassword(dataDir: string): Promise<string> {
  const file = join(dataDir, 'postgresql-password');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept) return kept;
  const fresh = randomBytes(24).toString('hex');
  await writeFile(file, fresh, { mode: 0o600 });
  return fresh;
}

function listen(home: ServerHome, port: number, durable: boolean): Promise<ChildProcess> {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'max_connections=120'];
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off');
  const child = runProgram(home, home.binaries.postgres, [
    '-D',
    home.clusterDir,
    '-p',
    String(port),
    ...settings.flatMap((setting) => ['-c', setting]),
  ]);
  return new Promise((resolveListening, reject) => {
    let said = '';
    const watch = (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes('ready to accept connections')) return;
      child.stderr?.off('data', watch).resume();
      child.stdout?.resume();
      resolveListening(child);
    };
    child.stderr?.on('data', watch);
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`PostgreSQL did not start:\n${said.trim()}`)));
  });
}

function runningServer(child: ChildProcess, url: string): EmbeddedServer {
  const ended = new Promise<void>((resolveEnded) => child.on('exit', () => resolveEnded()));
  return {
    url,
    ended,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      const hurry = setTimeout(() => child.kill('SIGINT'), SMART_STOP_MS_MAX);
      await ended;
      clearTimeout(hurry);
    },
  };
}
