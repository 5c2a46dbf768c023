import { chown, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finishProgram, runProgram } from './run-program.ts';
import type { ServerHome } from './server-home.ts';

/** The role that owns the schema. The API never connects as it (see ../database-roles.ts). */
export const ownerRole = 'rostra_owner';

/**
 * Makes a database cluster unless one is there. A creation that was killed half way leaves no `PG_VERSION` mark of ours
 * behind and is begun again from an empty folder.
 *
 * @param durable false only for tests, where nothing outlives the run
 */
export async function createCluster(home: ServerHome, password: string, durable: boolean): Promise<void> {
  const mark = join(home.clusterDir, 'rostra-created');
  if (await stat(mark).catch(() => undefined)) return;
  await emptyFolder(home);
  const passwordFile = `${home.clusterDir}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (home.account) await chown(passwordFile, home.account.uid, home.account.gid);
  try {
    await finishProgram(
      runProgram(home, home.binaries.initdb, [
        `--pgdata=${home.clusterDir}`,
        `--username=${ownerRole}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        ...(durable ? [] : ['--no-sync']),
      ]),
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
  await writeFile(mark, '');
}

async function emptyFolder(home: ServerHome): Promise<void> {
  await mkdir(home.clusterDir, { recursive: true, mode: 0o700 });
  for (const name of await readdir(home.clusterDir)) await rm(join(home.clusterDir, name), { recursive: true });
}
