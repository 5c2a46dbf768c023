import { execFile } from 'node:child_process';

/** A program that does its work and ends. */
export interface ProgramToRun {
  /** A file to run with this Node, then its arguments. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs a program to its end and gives what it wrote; fails with that when it fails. */
export function runToEnd({ args, cwd, env }: ProgramToRun): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...args], { cwd, env: { ...process.env, ...env } }, (fault, wrote, complaints) => {
      if (fault) reject(new Error(`${args.join(' ')} failed:\n${wrote}${complaints}`));
      else resolve(wrote);
    });
  });
}
