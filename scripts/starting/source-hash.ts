import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { repository } from '../repository.ts';

/** Neither decides what is built, and a tool writes the last one during the build. */
const PASSED_OVER = /\/(?:node_modules|dist|\.tanstack)\/|\.test\.tsx?$|\.gen\.ts$/;

/**
 * One hash over the contents of files and folders. Contents and not times, because a fresh clone or a switch of branches touches every
 * file; a thousand files take some 50 ms.
 *
 * @param paths absolute; a folder stands for everything in it
 */
export async function sourceHash(paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map(filesIn))).flat().toSorted();
  const hash = createHash('sha256');
  const contents = await Promise.all(files.map((file) => readFile(file)));
  contents.forEach((content, index) => {
    hash.update(`${relative(repository, files[index] ?? '')}\0${content.length}\0`).update(content);
  });
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !PASSED_OVER.test(file));
}
