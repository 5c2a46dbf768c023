import { delimiter, join } from 'node:path';
import { inRepository } from '../repository.ts';
import { type ProgramResult, runProgram } from '../terminal/run-program.ts';

/** What a gate found. */
export interface Verdict {
  readonly isGood: boolean;
  /** What is wrong, or for a good one a figure worth telling. */
  readonly says: string;
}

/** One thing that `check` insists on. */
export interface Gate {
  readonly name: string;
  /** @param root the tree to look at: the checkout, or a copy of it with a fault planted by the self-test */
  run(root: string): Promise<Verdict>;
}

/** A program to run in a tree. */
export interface ToolCall {
  readonly args: readonly string[];
  /** The package whose own tool it is, and where it runs; the root unless said otherwise. */
  readonly folder?: string;
}

/** A gate that is one program with a telling exit code. */
export function programGate(name: string, program: string, args: readonly string[]): Gate {
  return {
    name,
    async run(root) {
      const { code, output } = await runTool(root, program, { args });
      return { isGood: code === 0, says: code === 0 ? '' : output };
    },
  };
}

/** Runs a program of this repository's own packages in a tree. */
export function runTool(root: string, program: string, { args, folder = '.' }: ToolCall): Promise<ProgramResult> {
  const path = `${inRepository('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const env = { ...process.env, PATH: path, NO_COLOR: '1', FORCE_COLOR: undefined };
  return runProgram(inRepository(folder, 'node_modules/.bin', program), args, { cwd: join(root, folder), env });
}
