import { clearLine, cursorTo } from 'node:readline';

/** Work shorter than this says nothing. */
const QUIET_MS = 1_000;

/**
 * Runs work and tells the terminal about it once it takes over a second: a line that counts the seconds where lines can be rewritten,
 * and one line at the beginning and one at the end where they cannot (CI logs).
 *
 * @param title what is being done, beginning with a verb: "Preparing PostgreSQL"
 */
export async function withProgress<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const begunAt = performance.now();
  let hasSpoken = false;
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - begunAt) / 1_000);
    if (process.stderr.isTTY) rewriteLine(`${title} … ${seconds} s`);
    else if (!hasSpoken) process.stderr.write(`${title} …\n`);
    hasSpoken = true;
  }, QUIET_MS);
  try {
    const result = await work();
    if (hasSpoken) endLine(`${title} … ${((performance.now() - begunAt) / 1_000).toFixed(1)} s`);
    return result;
  } catch (error) {
    if (hasSpoken) endLine(`${title} … failed`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

function endLine(text: string): void {
  if (process.stderr.isTTY) rewriteLine('');
  process.stderr.write(`${text}\n`);
}

function rewriteLine(text: string): void {
  clearLine(process.stderr, 0);
  cursorTo(process.stderr, 0);
  process.stderr.write(text);
}
