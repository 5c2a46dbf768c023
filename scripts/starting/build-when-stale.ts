import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type HeldLock, tryLock } from '../../apps/api/src/db/embedded/try-lock.ts';
import { inRepository } from '../repository.ts';
import { runProgram } from '../terminal/run-program.ts';
import { withProgress } from '../terminal/with-progress.ts';
import { Refusal } from './refusal.ts';
import { sourceHash } from './source-hash.ts';
import { swapIn } from './swap-in.ts';

/** Something that Vite builds into `<folder>/dist`. */
export interface Build {
  readonly title: string;
  readonly folder: string;
  /** Everything the result depends on. */
  readonly sources: readonly string[];
}

/** The element that host pages load. */
export const embedBuild: Build = {
  title: 'Building the embed element',
  folder: inRepository('packages/embed'),
  sources: [inRepository('packages/embed'), inRepository('pnpm-lock.yaml')],
};

/** The portal, the console and the frame. */
export const portalBuild: Build = {
  title: 'Building the portal',
  folder: inRepository('apps/portal'),
  sources: [
    inRepository('apps/portal'),
    inRepository('packages/embed/src'),
    inRepository('packages/points-engine/src/vocabulary.ts'),
    inRepository('packages/shared/src'),
    inRepository('pnpm-lock.yaml'),
  ],
};

const LOCK_STEP_MS = 200;

/**
 * Builds unless what was built last came from the same sources. Vite writes into a folder beside the files that are served, and only a whole build is
 * swapped in: somebody may be using them at this moment. The stamp goes away before that and comes back after it, so that a swap that was broken off
 * is done again. Of two who build at once the later waits, and finds it done.
 *
 * @returns the folder of the result
 * @throws Refusal with everything Vite said
 */
export async function buildWhenStale(build: Build, signal?: AbortSignal): Promise<string> {
  const dist = join(build.folder, 'dist');
  if ((await staleHash(build)) === null) return dist;
  await mkdir(dist, { recursive: true });
  const lock = await waitForLock(join(dist, '.build-lock'), signal);
  try {
    const wanted = await staleHash(build);
    if (wanted !== null) await withProgress(build.title, () => renew(build, wanted, signal));
  } finally {
    lock.release();
  }
  return dist;
}

/** The hash of the sources; null when what was built last came from them. */
async function staleHash(build: Build): Promise<string | null> {
  const wanted = await sourceHash(build.sources);
  return (await readFile(stampOf(build), 'utf8').catch(() => '')) === wanted ? null : wanted;
}

async function renew(build: Build, wanted: string, signal?: AbortSignal): Promise<void> {
  const dist = join(build.folder, 'dist');
  const fresh = join(dist, '.fresh');
  await runVite({ folder: build.folder, outDir: fresh, signal });
  await rm(stampOf(build), { force: true });
  await swapIn({ fresh, dist });
  await rm(fresh, { recursive: true });
  await writeFile(stampOf(build), wanted);
}

function stampOf({ folder }: Build): string {
  return join(folder, 'dist/.built-from');
}

async function waitForLock(file: string, signal?: AbortSignal): Promise<HeldLock> {
  for (;;) {
    const lock = tryLock(file);
    if (lock) return lock;
    await wait(LOCK_STEP_MS, undefined, { signal });
  }
}

interface ViteRun {
  readonly folder: string;
  /** Emptied first. */
  readonly outDir: string;
  readonly signal: AbortSignal | undefined;
}

async function runVite({ folder, outDir, signal }: ViteRun): Promise<void> {
  const vite = join(dirname(createRequire(join(folder, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
  const args = [vite, 'build', '--outDir', outDir, '--emptyOutDir'];
  // Whoever asks may be a test: Vite would then put React's own checks into the build, 70 kB of them.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code, output } = await runProgram(process.execPath, args, { cwd: folder, env, signal });
  if (code !== 0) throw new Refusal(`vite build in ${folder} ended with ${code}:\n${output}`);
}
