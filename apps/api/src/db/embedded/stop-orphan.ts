import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const WAIT_STEP_MS = 50;
const WAIT_MAX_MS = 15_000;

/**
 * Stops the PostgreSQL that still serves this cluster because its parent was killed. The caller holds the lock of the data
 * directory, so nobody else can be its rightful owner. After a kill -9 of the server itself its last children may hold
 * the shared memory for a moment; waiting here lets the next start succeed.
 */
export async function stopOrphan(clusterDir: string): Promise<void> {
  const pid = await readPid(clusterDir);
  if (pid === undefined || !isAlive(pid)) return;
  if (!(await isPostgres(pid))) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid); waited += WAIT_STEP_MS) {
    if (waited >= WAIT_MAX_MS) throw new Error(`The PostgreSQL of an earlier start (process ${pid}) does not stop.`);
    await wait(WAIT_STEP_MS);
  }
}

async function readPid(clusterDir: string): Promise<number | undefined> {
  const text = await readFile(join(clusterDir, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A pid may have been given to another program since. Where the system does not tell, PostgreSQL's own lock decides. */
async function isPostgres(pid: number): Promise<boolean> {
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'postgres');
  return name.trim() === 'postgres';
}
