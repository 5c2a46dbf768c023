import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Bench } from './define-bench.ts';
import { readCall } from '../terminal/read-call.ts';
import { findBenches } from './find-benches.ts';
import { runBench } from './run-bench.ts';

/** Which command was typed, and where its benches lie. */
export interface MeasureCommand {
  readonly command: 'bench' | 'prove';
  readonly folder: string;
  readonly args: readonly string[];
}

/**
 * `bench` and `prove`: without a name, or with `--help`, lists the names; with one runs it; `--json FILE` also writes `{name, pass, figures}`.
 *
 * @returns the exit code: 0 when the claim holds, 1 when it does not, 2 when the call was wrong
 */
export async function measureCommand({ command, folder, args }: MeasureCommand): Promise<number> {
  const benches = await findBenches(folder);
  const { values, positionals } = readCall(
    listOf(command, benches),
    () => parseArgs({ args: [...args], options: { json: { type: 'string' } }, allowPositionals: true }),
    args,
  );
  const [name] = positionals;
  if (name === undefined) {
    process.stdout.write(listOf(command, benches));
    return 0;
  }
  const bench = benches.get(name);
  if (!bench) {
    process.stderr.write(`There is no "${name}".\n${listOf(command, benches)}`);
    return 2;
  }
  const { pass, figures } = await runBench(name, bench);
  if (values.json) await writeFile(values.json, `${JSON.stringify({ name, pass, figures }, null, 2)}\n`);
  return pass ? 0 : 1;
}

function listOf(command: string, benches: ReadonlyMap<string, Bench>): string {
  if (benches.size === 0) return `Nothing to ${command} yet.\n`;
  const width = Math.max(...[...benches.keys()].map((name) => name.length));
  const lines = [...benches].map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `pnpm ${command} NAME [--json FILE]\n${lines.join('\n')}\n`;
}
