import { Refusal } from '../starting/refusal.ts';

/**
 * Runs a command to its end and ends the process with its exit code. A refusal is printed as it is, anything else with its stack.
 *
 * @param signal when it has aborted, an error is the person's own wish and ends quietly
 */
export async function runCommand(command: () => Promise<number>, signal?: AbortSignal): Promise<never> {
  try {
    process.exit(await command());
  } catch (error) {
    if (signal?.aborted) process.exit(0);
    process.stderr.write(`${error instanceof Refusal ? error.message : describe(error)}\n`);
    process.exit(1);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
