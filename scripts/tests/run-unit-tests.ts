import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { createThrowAwayFolder } from '../database/throw-away-folder.ts';
import { inRepository } from '../repository.ts';
import { followProgram } from '../terminal/follow-program.ts';
import { honestTally, type Tally } from './tally.ts';

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Runs the tests of every package with vitest. A file that does not even load counts as one failed test. */
export async function runUnitTests(): Promise<Tally> {
  const folder = await createThrowAwayFolder();
  try {
    const file = join(folder.path, 'vitest.json');
    const code = await followProgram(inRepository('node_modules/.bin/vitest'), {
      args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
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
