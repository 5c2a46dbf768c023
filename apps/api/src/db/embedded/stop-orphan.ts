import { readFile, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const WAIT_STEP_MS = 50;
const WAIT_MAX_MS = 15_000;

/**
 * Stops the PostgreSQL that still serves this cluster because its parent was killed. The caller holds the lock of the data
 * directory, so nobody else can be its rightful owner.
 */
export async function stopOrphan(clusterDir: string): Promise<void> {
  const pid = await readPid(clusterDir);
  if (pid === undefined || !(await serves(pid, clusterDir))) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; await serves(pid, clusterDir); waited += WAIT_STEP_MS) {
    if (waited >= WAIT_MAX_MS) throw new Error(`The PostgreSQL of an earlier start (process ${pid}) does not stop.`);
    await wait(WAIT_STEP_MS);
  }
}

async function readPid(clusterDir: string): Promise<number | undefined> {
  const text = await readFile(join(clusterDir, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
}

/**
 * Whether the process is the server of this cluster, whose folder it works in: its number may have been given to another program since, another PostgreSQL
 * among them. Nor does one count that has ended and that nobody has taken note of (an orphan in a container whose first process never does).
 */
async function serves(pid: number, clusterDir: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return folder !== undefined && folder === (await realpath(clusterDir).catch(() => undefined));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
