import { gates } from './gates/gates.ts';
import { runGates } from './gates/run-gates.ts';
import { runSelfTest } from './gates/self-test/run-self-test.ts';
import { repository } from './repository.ts';
import { stopSignal } from './starting/stop-signal.ts';
import { runCommand } from './terminal/run-command.ts';
import { runJourneys } from './tests/run-journeys.ts';
import { runUnitTests } from './tests/run-unit-tests.ts';
import { sumTallies, type Tally } from './tests/tally.ts';

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
  const { passed, failed } = sumTallies(tallies);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}, signal);

/** A part that cannot even run has failed, and the parts after it run all the same. */
function explainFailure(error: unknown): Tally {
  signal.throwIfAborted();
  process.stdout.write(`FAIL  ${error instanceof Error ? error.message : String(error)}\n`);
  return { passed: 0, failed: 1 };
}
