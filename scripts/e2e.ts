import { stopSignal } from './starting/stop-signal.ts';
import { runCommand } from './terminal/run-command.ts';
import { runJourneys } from './tests/run-journeys.ts';

const signal = stopSignal();

await runCommand(async () => {
  const { failures } = await runJourneys({ args: process.argv.slice(2), signal });
  return failures.length === 0 ? 0 : 1;
}, signal);
