import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { createThrowAwayFolder } from '../../apps/api/src/db/embedded/throw-away-folder.ts';
import { inRepository, repository } from '../repository.ts';
import { followProgram } from '../terminal/follow-program.ts';
import { honestTally, sumTallies, type Tally } from './tally.ts';

const report = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
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
    return honestTally(await readTally(file), { program: `vitest ${args.join(' ')}`, code });
  } finally {
    await folder.remove();
  }
}

async function readTally(file: string): Promise<Tally> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failures: [] };
  const { numPassedTests, testResults } = report.parse(JSON.parse(text));
  return { passed: numPassedTests, failures: testResults.flatMap(failuresOf) };
}

function failuresOf({ name, status, assertionResults }: z.infer<typeof report>['testResults'][number]): string[] {
  const file = relative(repository, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (status === 'failed' && failed.length === 0) return [`${file} did not load`];
  return failed.map(({ fullName }) => `${file}: ${fullName}`);
}
