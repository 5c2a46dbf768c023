import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { copyTree } from '../../gates/self-test/copy-tree.ts';
import { runProgram } from '../../terminal/run-program.ts';
import { cloneDatabase } from './clone-database.ts';
import { type OwnerCheck, ownerChecks } from './owner-checks.ts';

const findings = z.array(z.string());

/**
 * Cuts one check at a time out of a copy of the source, and runs the part of the matrix behind it on a copy of a staged database.
 *
 * @returns the checks that nobody missed
 * @throws Error when a check is not in its file any more, or the part does not run
 */
export async function withoutChecks(stagedUrl: string, tellShare: (share: number) => void): Promise<string[]> {
  await using tree = await copyTree();
  const missed: string[] = [];
  for (const [place, check] of ownerChecks.entries()) {
    const file = join(tree.root, check.file);
    const source = await readFile(file, 'utf8');
    await writeFile(file, without(check, source));
    const found = await tryPart(tree.root, stagedUrl, check.only);
    await writeFile(file, source);
    if (found.length === 0) missed.push(check.what);
    tellShare((place + 1) / ownerChecks.length);
  }
  return missed;
}

function without({ what, file, find, put }: OwnerCheck, source: string): string {
  if (source.split(find).length !== 2) throw new Error(`${file} does not hold the check that ${what}, exactly once`);
  return source.replace(find, () => put);
}

async function tryPart(root: string, stagedUrl: string, only: readonly string[]): Promise<string[]> {
  const copy = await cloneDatabase(stagedUrl, `rostra_${randomBytes(6).toString('hex')}`);
  try {
    const program = join(root, 'scripts/prove/access/try-part.ts');
    const { output } = await runProgram(process.execPath, ['--no-warnings', program, copy.url, ...only]);
    const at = output.lastIndexOf('\n[');
    if (at === -1) throw new Error(`a part of the matrix did not run:\n${output.slice(-2_000)}`);
    return findings.parse(JSON.parse(output.slice(at + 1)));
  } finally {
    await copy.drop();
  }
}
