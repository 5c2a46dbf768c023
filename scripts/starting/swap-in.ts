import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';

/** A page that was opened before the swap loads the rest of its parts by their former names for as long as it stays open. */
const KEPT_MS = 7 * 24 * 3_600_000;
const NOTE = '.replaced.json';

/** File → when it was replaced. */
const noteSchema = z.record(z.string(), z.iso.datetime());

/** What a build is and where it is wanted. */
export interface Swap {
  /** Folder of the new build, on the same file system. It is empty afterwards. */
  readonly fresh: string;
  /** Folder that is served at this moment. */
  readonly dist: string;
}

/**
 * Puts a new build in place of the one that is being served, so that nobody meets half of one: first what the documents refer to, whose names carry a hash
 * of their content, then the documents, each by one rename. What the new build has no more stays for a week. The caller holds the lock of the build.
 */
export async function swapIn({ fresh, dist }: Swap, now = new Date()): Promise<void> {
  const arriving = await filesIn(fresh);
  const standing = await filesIn(dist);
  for (const file of arriving.toSorted((one, other) => rank(one) - rank(other))) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await rename(join(fresh, file), join(dist, file));
  }
  const replaced = await readNote(dist);
  const note: Record<string, string> = {};
  for (const file of new Set(standing).difference(new Set(arriving))) {
    const since = replaced[file] ?? now.toISOString();
    if (now.getTime() - Date.parse(since) > KEPT_MS) await rm(join(dist, file), { force: true });
    else note[file] = since;
  }
  await writeFile(join(dist, NOTE), `${JSON.stringify(note, null, 1)}\n`);
}

function rank(file: string): number {
  return file.startsWith('assets/') ? 0 : 1;
}

/** Without a whole note (a swap was killed while it wrote it) the week of everything begins anew. */
async function readNote(dist: string): Promise<Record<string, string>> {
  try {
    return noteSchema.parse(JSON.parse(await readFile(join(dist, NOTE), 'utf8')));
  } catch {
    return {};
  }
}

/** Paths below the folder, but not those whose name begins with a dot there: they are not of a build, but about it. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('.') || file.startsWith('.vite/'));
}
