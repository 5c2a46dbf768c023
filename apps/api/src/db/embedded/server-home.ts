import { createHash } from 'node:crypto';
import { chown, cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { binariesIn, findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';

/** Who runs the server and from where. `account` is set only when we are root: PostgreSQL refuses to run as root. */
export interface ServerHome {
  readonly binaries: PostgresBinaries;
  readonly clusterDir: string;
  readonly account?: { readonly uid: number; readonly gid: number };
}

/** `nobody` exists on every Linux; a user of our own would change the machine. */
const UNPRIVILEGED = { uid: 65534, gid: 65534 } as const;
const SYSTEM_DIR = '/var/lib/rostra';

/**
 * Chooses the folder of the database cluster and the binaries to run it with.
 *
 * A plain user gets `<dataDir>/postgresql`. Root gets the same when an unprivileged account can walk into it, and else (a checkout in
 * a 0700 home) a folder of this data directory under /var/lib/rostra, with a copy of the binaries beside it.
 *
 * @param dataDir absolute or relative data directory (`ROSTRA_DATA`)
 */
export async function chooseServerHome(dataDir: string): Promise<ServerHome> {
  const packaged = findPostgresBinaries();
  const wanted = join(resolve(dataDir), 'postgresql');
  if (process.getuid?.() !== 0) return { binaries: packaged, clusterDir: wanted };

  const clusterDir = (await isOpenToOthers(dirname(wanted))) ? wanted : join(SYSTEM_DIR, nameFor(wanted));
  const binaries = (await isOpenToOthers(packaged.home)) ? packaged : await copyBinaries(packaged);
  await mkdir(dirname(clusterDir), { recursive: true, mode: 0o755 });
  await mkdir(clusterDir, { recursive: true, mode: 0o700 });
  await chown(clusterDir, UNPRIVILEGED.uid, UNPRIVILEGED.gid);
  return { binaries, clusterDir, account: UNPRIVILEGED };
}

/** Whether every folder on the way lets others pass. A folder that does not exist yet is made by us and counts as open. */
async function isOpenToOthers(path: string): Promise<boolean> {
  for (let folder = path; ; folder = dirname(folder)) {
    const found = await stat(folder).catch(() => undefined);
    if (found && (found.mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function nameFor(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}

/** Copies once per version, under a name that says so; the rename makes two starts at once harmless. */
async function copyBinaries(packaged: PostgresBinaries): Promise<PostgresBinaries> {
  const target = join(SYSTEM_DIR, `binaries-${nameFor(await versionMark(packaged))}`);
  if (await stat(target).catch(() => undefined)) return binariesIn(target);
  const draft = `${target}.${process.pid}`;
  await mkdir(SYSTEM_DIR, { recursive: true, mode: 0o755 });
  await cp(packaged.home, draft, { recursive: true, verbatimSymlinks: true });
  await rename(draft, target).catch(async () => rm(draft, { recursive: true, force: true }));
  return binariesIn(target);
}

async function versionMark(packaged: PostgresBinaries): Promise<string> {
  const { size, mtimeMs } = await stat(packaged.postgres);
  return `${size}-${mtimeMs}`;
}
