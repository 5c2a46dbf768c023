import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../../../apps/api/src/db/embedded/free-port.ts';
import { inRepository } from '../../repository.ts';

/** The API in a process of its own, as in production: load and server do not share an event loop. */
export interface ServedApi {
  readonly url: string;
  stop(): Promise<void>;
}

const WAIT_MS_MAX = 20_000;

/** Starts it on a free port and waits until it is ready. */
export async function serveApi(databaseUrl: string): Promise<ServedApi> {
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    PUBLIC_URL: url,
    LOG_LEVEL: 'error',
    // Else the process makes the demo workspace, for minutes, beside what is measured.
    ROSTRA_DEMO: 'false',
  };
  const child = spawn(process.execPath, [inRepository('scripts/starting/serve-api.ts')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilReady(url);
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function untilReady(url: string): Promise<void> {
  for (let waited = 0; waited < WAIT_MS_MAX; waited += 100) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error('the API did not get ready');
}
