import { stopSignal } from './starting/stop-signal.ts';
import { readCall } from './terminal/read-call.ts';
import { runCommand } from './terminal/run-command.ts';
import { runJourneys } from './tests/run-journeys.ts';

const USAGE = `pnpm e2e [FILE...] [--grep WORDS] [--headed]
  Runs the browser journeys against a product of their own. What is typed is handed to Playwright.`;

const args = readCall(USAGE, () => process.argv.slice(2));
const signal = stopSignal();

await runCommand(async () => {
  const { failures } = await runJourneys({ args, signal });
  return failures.length === 0 ? 0 : 1;
}, signal);
