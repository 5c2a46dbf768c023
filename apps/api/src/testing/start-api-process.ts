import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** An API in a process of its own. */
export interface ApiProcess {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the real API in a process of its own on a migrated database. Stop it in `afterAll`. */
export async function startApiProcess(databaseUrl: string): Promise<ApiProcess> {
  const script = fileURLToPath(new URL('./api-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const port = await firstLine(child);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the API ended with ${code}`)));
  const said = once(child.stdout!, 'data').then(([chunk]) => String(chunk).trim());
  const port = await Promise.race([said, ended]);
  ended.catch(() => {});
  return port;
}
