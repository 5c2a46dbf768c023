import { cp, mkdir, mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inRepository } from '../../repository.ts';
import { runProgram } from '../../terminal/run-program.ts';

/** A copy of the checkout to plant faults in. */
export interface TreeCopy extends AsyncDisposable {
  readonly root: string;
}

/** Copies what git knows or would take in, and lends the installed packages to the copy. */
export async function copyTree(): Promise<TreeCopy> {
  const root = await mkdtemp(join(tmpdir(), 'rostra-gates-'));
  const files = await listedFiles();
  await Promise.all(
    [...new Set(files.map((file) => dirname(join(root, file))))].map((folder) => mkdir(folder, { recursive: true })),
  );
  await Promise.all(files.map((file) => copyIfThere(file, root)));
  const packages = files.filter((file) => file.endsWith('package.json')).map((file) => dirname(file));
  await Promise.all(packages.map((folder) => lendPackages(folder, root)));
  return { root, [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }) };
}

async function listedFiles(): Promise<string[]> {
  const { code, output } = await runProgram('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  if (code !== 0) throw new Error(`The self-test asks git for the files of the checkout: ${output}`);
  return output.split('\0').filter(Boolean);
}

/** A file that was deleted and not yet committed is listed but gone. */
async function copyIfThere(file: string, root: string): Promise<void> {
  if (await stat(inRepository(file)).catch(() => undefined)) await cp(inRepository(file), join(root, file));
}

async function lendPackages(folder: string, root: string): Promise<void> {
  const installed = inRepository(folder, 'node_modules');
  if (await stat(installed).catch(() => undefined)) await symlink(installed, join(root, folder, 'node_modules'));
}
