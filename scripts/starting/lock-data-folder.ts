import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tryLock } from '../../apps/api/src/db/embedded/try-lock.ts';
import { Refusal } from './refusal.ts';

/** Who works in a data folder, for the message to the next one who tries. */
export interface Occupant {
  readonly pid: number;
  /** Undefined while it is still starting. */
  readonly url?: string;
}

/** The data folder, ours alone until it is given back. */
export interface DataFolderLock {
  /** Tells later starts where we can be reached. */
  announce(url: string): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes a data folder for this process. The lock ends with the process, kill -9 included.
 *
 * @throws Refusal that names the process and the address of who has it
 */
export async function lockDataFolder(dataDir: string): Promise<DataFolderLock> {
  await mkdir(dataDir, { recursive: true });
  const occupantFile = join(dataDir, 'running.json');
  const lock = tryLock(join(dataDir, 'lock'));
  if (!lock) throw new Refusal(describe(await readNote(occupantFile), dataDir));
  await writeOccupant(occupantFile, { pid: process.pid });
  return {
    announce: (url) => writeOccupant(occupantFile, { pid: process.pid, url }),
    async release() {
      await rm(occupantFile, { force: true });
      lock.release();
    },
  };
}

function describe(occupant: Occupant | undefined, dataDir: string): string {
  if (!occupant) return `Another start is at work in ${dataDir}.`;
  if (!occupant.url) return `Rostra is already starting here (process ${occupant.pid}).`;
  return `Rostra already runs here (process ${occupant.pid}) at ${occupant.url}`;
}

async function writeOccupant(file: string, occupant: Occupant): Promise<void> {
  await writeFile(file, `${JSON.stringify(occupant)}\n`);
}

/** Who has a data folder at this moment; undefined when nobody does. What a killed process left behind does not count. */
export async function readOccupant(dataDir: string): Promise<Occupant | undefined> {
  const occupant = await readNote(join(dataDir, 'running.json'));
  return occupant && isAlive(occupant.pid) ? occupant : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function readNote(file: string): Promise<Occupant | undefined> {
  try {
    const found: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof found !== 'object' || found === null || !('pid' in found) || typeof found.pid !== 'number')
      return undefined;
    const url = 'url' in found && typeof found.url === 'string' ? found.url : undefined;
    return { pid: found.pid, url };
  } catch {
    return undefined;
  }
}
