import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { createThrowAwayFolder } from './throw-away-folder.ts';

interface Run {
  readonly child: ChildProcess;
  readonly folder: string;
  readonly postgres: number;
}

/** A test run of somebody else: a process with a folder, and a PostgreSQL in it. */
async function startRun(): Promise<Run> {
  const module = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);
  const script = `
    import { createThrowAwayFolder } from ${module('./throw-away-folder.ts')};
    import { startEmbeddedServer } from ${module('./start-embedded-server.ts')};
    const { path } = await createThrowAwayFolder();
    await startEmbeddedServer({ dataDir: path, durable: false });
    console.log(path);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [folder] = (await once(createInterface(child.stdout), 'line')) as [string];
  const pid = await readFile(join(folder, 'postgresql/postmaster.pid'), 'utf8');
  return { child, folder, postgres: Number.parseInt(pid, 10) };
}

async function kill({ child }: Run): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Not by its number alone: an orphan that ended keeps it until the machine's first process takes note. */
function isRunning(pid: number): Promise<boolean> {
  return readFile(`/proc/${pid}/cmdline`, 'utf8').then(
    (command) => command.includes('postgres'),
    () => false,
  );
}

const isThere = (path: string) => stat(path).then(Boolean, () => false);

async function makeAndRemove(): Promise<void> {
  await (await createThrowAwayFolder()).remove();
}

it('clears what a killed run left, its PostgreSQL too, and leaves a living one alone', async () => {
  const [killed, living] = await Promise.all([startRun(), startRun()]);
  await kill(killed);
  expect(await isRunning(killed.postgres)).toBe(true);

  await makeAndRemove();

  expect([await isThere(killed.folder), await isRunning(killed.postgres)]).toEqual([false, false]);
  expect([await isThere(living.folder), await isRunning(living.postgres)]).toEqual([true, true]);
  await kill(living);
  await makeAndRemove();
  expect([await isThere(living.folder), await isRunning(living.postgres)]).toEqual([false, false]);
});

it('stops no other PostgreSQL that was given the number of the one that was left', async () => {
  const [folder, other] = await Promise.all([createThrowAwayFolder(), startRun()]);
  const left = join(folder.path, 'postgresql');
  await mkdir(left);
  await cp(join(other.folder, 'postgresql/postmaster.pid'), join(left, 'postmaster.pid'));
  await writeFile(join(folder.path, 'postgresql-password'), 'any');

  await folder.remove();

  expect([await isThere(folder.path), await isRunning(other.postgres)]).toEqual([false, true]);
  await kill(other);
  await makeAndRemove();
});

it('gives each its own, to many who begin at once', async () => {
  const folders = await Promise.all(Array.from({ length: 8 }, createThrowAwayFolder));
  const found = await Promise.all(folders.map(({ path }) => stat(path)));
  expect(found.map(({ mode }) => mode & 0o777)).toEqual(folders.map(() => 0o755));
  expect(new Set(found.map(({ ino }) => ino)).size).toBe(8);
  await Promise.all(folders.map((folder) => folder.remove()));
});
