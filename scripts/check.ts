import { parseArgs } from 'node:util';
import { gates } from './gates/gates.ts';
import { runGates } from './gates/run-gates.ts';
import { runSelfTest } from './gates/self-test/run-self-test.ts';
import { repository } from './repository.ts';

const { values } = parseArgs({ options: { 'self-test': { type: 'boolean' } } });
const { failures } = values['self-test'] ? await runSelfTest() : await runGates(gates, repository);
process.exitCode = failures.length === 0 ? 0 : 1;
