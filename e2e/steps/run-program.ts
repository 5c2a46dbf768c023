import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A program that runs beside a journey. */
export interface RunningProgram {
  stop(): Promise<void>;
}

/** What to start and how to know that it listens. */
export interface ProgramStart {
  /** A file to run with this Node, then its arguments. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** An address that answers once it is ready. */
  readonly url: string;
}

/** Starts a program and waits until it answers. */
export async function runProgram({ args, cwd, env, url }: ProgramStart): Promise<RunningProgram> {
  const program = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: 'pipe' });
  const told: string[] = [];
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (text) => void told.push(String(text)));
  const ended = new Promise<never>((_resolve, reject) => {
    program.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}:\n${told.join('')}`)));
  });
  ended.catch(() => undefined);
  await Promise.race([answering(url), ended]);
  return {
    stop: () =>
      new Promise((resolve) => {
        program.once('exit', () => resolve());
        program.kill();
      }),
  };
}

async function answering(url: string): Promise<void> {
  for (;;) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A port of this machine that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
