import { clearLine, cursorTo } from 'node:readline';

/** Work shorter than this says nothing. */
const QUIET_MS = 1_000;

interface Step {
  readonly title: string;
  readonly begunAt: number;
  hasSpoken: boolean;
  /** How far it is: "45 %". */
  detail: string;
}

const running = new Set<Step>();

/**
 * Runs work and tells the terminal about it once it takes over a second: a line that counts the seconds where lines can be rewritten,
 * and one line at the beginning and one at the end where they cannot (CI logs). Steps may run side by side; they share the line.
 *
 * @param title what is being done, beginning with a verb: "Preparing PostgreSQL"
 * @param work is given a function that says how far it is, as a share from 0 to 1
 */
export async function withProgress<Result>(
  title: string,
  work: (tellShare: (share: number) => void) => Promise<Result>,
): Promise<Result> {
  const step: Step = { title, begunAt: performance.now(), hasSpoken: false, detail: '' };
  running.add(step);
  const timer = setInterval(() => speak(step), QUIET_MS);
  try {
    const result = await work((share) => {
      step.detail = ` (${Math.floor(share * 100)} %)`;
    });
    end(step, `${secondsOf(step).toFixed(1)} s`);
    return result;
  } catch (error) {
    end(step, error instanceof Error && error.name === 'AbortError' ? 'broken off' : 'failed');
    throw error;
  } finally {
    clearInterval(timer);
  }
}

function speak(step: Step): void {
  if (process.stderr.isTTY) drawLine();
  else if (!step.hasSpoken) process.stderr.write(`${step.title} …\n`);
  step.hasSpoken = true;
}

function end(step: Step, outcome: string): void {
  running.delete(step);
  if (!step.hasSpoken) return;
  if (process.stderr.isTTY) eraseLine();
  process.stderr.write(`${step.title} … ${outcome}\n`);
  if (process.stderr.isTTY) drawLine();
}

function drawLine(): void {
  const late = [...running].filter((step) => secondsOf(step) >= 1);
  const text = late.map((step) => `${step.title} … ${Math.floor(secondsOf(step))} s${step.detail}`).join('   ');
  eraseLine();
  process.stderr.write(text.slice(0, process.stderr.columns - 1));
}

function eraseLine(): void {
  clearLine(process.stderr, 0);
  cursorTo(process.stderr, 0);
}

function secondsOf(step: Step): number {
  return (performance.now() - step.begunAt) / 1_000;
}
