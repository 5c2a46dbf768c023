import type { Tally } from '../tests/tally.ts';
import { withProgress } from '../terminal/with-progress.ts';
import type { Gate, Verdict } from './gate.ts';

const NAME_WIDTH = 12;

/** Runs every gate on a tree, failed ones before or not, and prints name, duration and verdict of each. */
export async function runGates(gates: readonly Gate[], root: string): Promise<Tally> {
  const failures: string[] = [];
  for (const gate of gates) {
    const begunAt = performance.now();
    const verdict = await withProgress(`Checking ${gate.name}`, () => runOne(gate, root));
    if (!verdict.isGood) failures.push(`gate ${gate.name}`);
    print(gate.name, verdict, performance.now() - begunAt);
  }
  return { passed: gates.length - failures.length, failures };
}

/** A gate that breaks has not let anything through. */
async function runOne(gate: Gate, root: string): Promise<Verdict> {
  try {
    return await gate.run(root);
  } catch (error) {
    return { isGood: false, says: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function print(name: string, { isGood, says }: Verdict, milliseconds: number): void {
  const head = `${isGood ? 'ok  ' : 'FAIL'}  ${name.padEnd(NAME_WIDTH)} ${(milliseconds / 1_000).toFixed(1).padStart(5)} s`;
  const body = isGood ? says && `  ${says}` : `\n${says.trimEnd().replaceAll(/^/gm, '      ')}`;
  process.stdout.write(`${head}${body}\n`);
}
