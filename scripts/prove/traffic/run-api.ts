import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../../../apps/api/src/db/embedded/free-port.ts';

/** The API in a process of its own that can be killed at any moment and comes up again on the same port. */
export interface KillableApi {
  readonly url: string;
  /** How often it ended without being killed by us. */
  readonly lostCount: () => number;
  /** kill -9. It is started again at once, as a service manager would; resolves when it is ready again. */
  kill(): Promise<void>;
  /** Resolves when it answers that its database does, too. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

const READY_MS_MAX = 120_000;

/** Starts it on a free port. Whenever it ends it is started again: nobody repairs anything. */
export async function runApi(databaseUrl: string): Promise<KillableApi> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), PUBLIC_URL: url, LOG_LEVEL: 'fatal' };
  let [isStopping, killed, ended] = [false, 0, 0];
  let child = start();

  function start(): ChildProcess {
    const started = spawn(process.execPath, [`${import.meta.dirname}/api-process.ts`], {
      env,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    started.once('exit', () => {
      ended += 1;
      if (!isStopping) child = start();
    });
    return started;
  }
  const ready = async () => {
    for (const from = performance.now(); performance.now() - from < READY_MS_MAX;) {
      const answer = await fetch(`${url}/readyz`).catch(() => undefined);
      if (answer?.ok) return;
      await wait(50);
    }
    throw new Error('the API does not get ready');
  };
  await ready();
  return {
    url,
    lostCount: () => ended - killed,
    async kill() {
      killed += 1;
      const dying = child;
      dying.kill('SIGKILL');
      if (dying.exitCode === null && dying.signalCode === null) await once(dying, 'exit');
      await ready();
    },
    ready,
    async stop() {
      isStopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
