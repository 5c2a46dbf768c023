import { parseArgs } from 'node:util';
import { gates } from './gates/gates.ts';
import { runGates } from './gates/run-gates.ts';
import { runSelfTest } from './gates/self-test/run-self-test.ts';
import { repository } from './repository.ts';
import { stopSignal } from './starting/stop-signal.ts';
import { readCall } from './terminal/read-call.ts';
import { runCommand } from './terminal/run-command.ts';
import { runJourneys } from './tests/run-journeys.ts';
import { runUnitTests } from './tests/run-unit-tests.ts';
import { sumTallies, type Tally } from './tests/tally.ts';

const USAGE = `pnpm test
  Runs the gates, their self-test, every unit and API test, and the browser journeys. It takes no options.`;

readCall(USAGE, () => parseArgs({}));
const signal = stopSignal();

const parts: readonly { readonly title: string; readonly run: () => Promise<Tally> }[] = [
  { title: 'Gates', run: () => runGates(gates, repository) },
  { title: 'Gates against planted faults', run: runSelfTest },
  { title: 'Unit and API tests', run: runUnitTests },
  { title: 'Browser journeys', run: () => runJourneys({ signal }) },
];

await runCommand(async () => {
  const tallies: Tally[] = [];
  for (const { title, run } of parts) {
    signal.throwIfAborted();
    process.stdout.write(`\n── ${title} ──\n`);
    tallies.push(await run().catch(explainFailure));
  }
  const { passed, failures } = sumTallies(tallies);
  const list = failures.map((failure) => `FAILED  ${failure}\n`).join('');
  process.stdout.write(`\n${list}${passed} passed, ${failures.length} failed\n`);
  return failures.length === 0 ? 0 : 1;
}, signal);

/** A part that cannot even run has failed, and the parts after it run all the same. */
function explainFailure(error: unknown): Tally {
  signal.throwIfAborted();
  const message = error instanceof Error ? error.message : String(error);
  process.stdout.write(`FAIL  ${message}\n`);
  return { passed: 0, failures: [message] };
}
