import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from '../fixtures.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Copies an example to a folder of this run, with the packages that `npm install` would put there: the same versions, from the rooms of this repository that
 * use them. Gives the folder.
 *
 * @param rooms where each package of the example is installed, such as `{ express: 'apps/api' }`
 */
export async function copyExample(name: string, rooms: Readonly<Record<string, string>>): Promise<string> {
  const folder = test.info().outputPath(name);
  await cp(join(root, 'examples', name), folder, { recursive: true });
  await insistOnVersions(folder, rooms);
  for (const [dependency, room] of Object.entries(rooms)) {
    const link = join(folder, 'node_modules', dependency);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(root, room, 'node_modules', dependency), link);
  }
  return folder;
}

/** What an example asks for has to be what it is tried with. */
async function insistOnVersions(folder: string, rooms: Readonly<Record<string, string>>): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const { dependencies = {}, devDependencies = {} } = manifest as Record<string, Record<string, string> | undefined>;
  for (const [dependency, wanted] of Object.entries({ ...dependencies, ...devDependencies })) {
    const room = rooms[dependency];
    if (room === undefined) throw new Error(`${folder} asks for ${dependency}, which is not brought`);
    if (wanted.startsWith('file:')) continue;
    const installed = await readFile(join(root, room, 'node_modules', dependency, 'package.json'), 'utf8');
    const { version } = JSON.parse(installed) as { version: string };
    if (version !== wanted) throw new Error(`${folder} asks for ${dependency} ${wanted}, here is ${version}`);
  }
}
