import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ownerRole } from './create-cluster.ts';
import { chooseServerHome } from './server-home.ts';

/** Line of PostgreSQL's own file that names the port, from 0. */
const PORT_LINE = 3;

/**
 * Where the embedded server of a data folder listens while another process runs it; undefined when nothing was left to tell. For tools that work beside
 * a running installation.
 */
export async function findRunningServer(dataDir: string): Promise<string | undefined> {
  const folder = resolve(dataDir);
  const { clusterDir } = await chooseServerHome(folder);
  const password = await readFile(join(folder, 'postgresql-password'), 'utf8').catch(() => undefined);
  const lines = await readFile(join(clusterDir, 'postmaster.pid'), 'utf8').catch(() => '');
  const port = Number(lines.split('\n')[PORT_LINE]);
  if (password === undefined || !Number.isSafeInteger(port) || port <= 0) return undefined;
  return `postgresql://${ownerRole}:${password}@127.0.0.1:${port}/postgres`;
}
