import { cp, glob, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createThrowAwayFolder } from '../../../apps/api/src/db/embedded/throw-away-folder.ts';
import { inRepository, repository } from '../../repository.ts';

/** A copy of the checkout to plant faults in. */
export interface TreeCopy extends AsyncDisposable {
  readonly root: string;
}

/** What is installed, built or running, and not written by anybody. */
const LEFT_OUT = new Set([
  '.git',
  '.rostra',
  '.tanstack',
  'coverage',
  'dist',
  'node_modules',
  'playwright-report',
  'test-results',
]);

/** Copies the sources and lends the installed packages to the copy. */
export async function copyTree(): Promise<TreeCopy> {
  const folder = await createThrowAwayFolder();
  const root = join(folder.path, 'checkout');
  await cp(repository, root, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
  for await (const file of glob('{.,*,*/*}/package.json', { cwd: root })) {
    await symlink(inRepository(dirname(file), 'node_modules'), join(root, dirname(file), 'node_modules'));
  }
  return { root, [Symbol.asyncDispose]: () => folder.remove() };
}
