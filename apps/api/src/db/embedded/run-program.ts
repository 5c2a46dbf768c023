import { type ChildProcess, spawn } from 'node:child_process';
import type { ServerHome } from './server-home.ts';

/** Starts a PostgreSQL program under the server's account, away from the terminal's Ctrl-C: we stop it ourselves, in order. */
export function runProgram(home: ServerHome, program: string, args: readonly string[]): ChildProcess {
  return spawn(program, args, {
    ...home.account,
    cwd: home.clusterDir,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  });
}

/** Resolves with everything a program printed when it ends well, rejects with it when it does not. */
export function finishProgram(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${child.spawnfile} ended with ${code}: ${output}`)),
    );
  });
}
