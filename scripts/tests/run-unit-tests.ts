import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { createThrowAwayFolder } from '../database/throw-away-folder.ts';
import { inRepository, repository } from '../repository.ts';
import { followProgram } from '../terminal/follow-program.ts';
import { honestTally, sumTallies, type Tally } from './tally.ts';

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const engine = '@rostra/points-engine';

/**
 * Runs the tests of every package with vitest; those of the engine by themselves, because they have to take every branch of it, and counting that
 * costs every test that is watched. A file that does not even load counts as one failed test.
 */
export async function runUnitTests(): Promise<Tally> {
  const others = await runVitest({ args: [`--project=!${engine}`], cwd: repository });
  const ofEngine = await runVitest({ args: ['--coverage'], cwd: inRepository('packages/points-engine') });
  return sumTallies([others, ofEngine]);
}

async function runVitest({ args, cwd }: { readonly args: readonly string[]; readonly cwd: string }): Promise<Tally> {
  const folder = await createThrowAwayFolder();
  try {
    const file = join(folder.path, 'vitest.json');
    const code = await followProgram(inRepository('node_modules/.bin/vitest'), {
      args: ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      cwd,
    });
    return honestTally(await readTally(file), code);
  } finally {
    await folder.remove();
  }
}

async function readTally(file: string): Promise<Tally> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, testResults } = report.parse(JSON.parse(text));
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}
