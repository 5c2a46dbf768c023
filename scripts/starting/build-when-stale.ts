import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inRepository } from '../repository.ts';
import { runProgram } from '../terminal/run-program.ts';
import { withProgress } from '../terminal/with-progress.ts';
import { Refusal } from './refusal.ts';
import { sourceHash } from './source-hash.ts';

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

/**
 * Builds unless what was built last came from the same sources. The stamp goes away before a build and comes back after it, so
 * that one which was broken off is done again.
 *
 * @returns the folder of the result
 * @throws Refusal with everything Vite said
 */
export async function buildWhenStale(build: Build, signal?: AbortSignal): Promise<string> {
  const dist = join(build.folder, 'dist');
  const stamp = join(dist, '.built-from');
  const wanted = await sourceHash(build.sources);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return dist;
  await rm(stamp, { force: true });
  await withProgress(build.title, () => runVite(build.folder, signal));
  await writeFile(stamp, wanted);
  return dist;
}

async function runVite(folder: string, signal?: AbortSignal): Promise<void> {
  const vite = join(dirname(createRequire(join(folder, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
  // Whoever asks may be a test: Vite would then put React's own checks into the build, 70 kB of them.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code, output } = await runProgram(process.execPath, [vite, 'build'], { cwd: folder, env, signal });
  if (code !== 0) throw new Refusal(`vite build in ${folder} ended with ${code}:\n${output}`);
}
