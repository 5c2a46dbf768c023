import { parseArgs } from 'node:util';
import { gates } from './gates/gates.ts';
import { runGates } from './gates/run-gates.ts';
import { runSelfTest } from './gates/self-test/run-self-test.ts';
import { repository } from './repository.ts';
import { readCall } from './terminal/read-call.ts';

const USAGE = `pnpm check [--self-test]
  Runs every gate. --self-test plants a fault for each in a copy of the checkout, and insists that it is found.`;

const { values } = readCall(USAGE, () => parseArgs({ options: { 'self-test': { type: 'boolean' } } }));
const { failures } = values['self-test'] ? await runSelfTest() : await runGates(gates, repository);
process.exitCode = failures.length === 0 ? 0 : 1;
