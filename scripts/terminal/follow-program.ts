import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { inRepository, repository } from '../repository.ts';

/** How to run a program that speaks to the terminal itself. */
export interface FollowedProgram {
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Ends the program. */
  readonly signal?: AbortSignal;
}

/** Runs a program with our own terminal, and with this repository's programs (its Node first of all) on its path. Gives the exit code. */
export function followProgram(
  program: string,
  { args, cwd = repository, env, signal }: FollowedProgram,
): Promise<number> {
  const path = `${inRepository('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, signal, stdio: 'inherit', env: { ...process.env, ...env, PATH: path } });
    child.on('error', (error) => (error.name === 'AbortError' ? resolve(130) : reject(error)));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
