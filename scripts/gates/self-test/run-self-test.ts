import { createRequire } from 'node:module';
import { z } from 'zod';
import { inRepository } from '../../repository.ts';
import { withProgress } from '../../terminal/with-progress.ts';
import { gates } from '../gates.ts';
import type { Tally } from '../../tests/tally.ts';
import { copyTree } from './copy-tree.ts';
import { type PlantedFault, plantedFaults } from './planted-faults.ts';
import { plantedImports } from './planted-imports.ts';

const importRules = z.object({ forbidden: z.array(z.object({ name: z.string() })) });

/** Plants a fault for every gate in a copy of the checkout and sees that the gate names it. A gate that cannot fail is none. */
export async function runSelfTest(): Promise<Tally> {
  await using copy = await copyTree();
  const missed: string[] = [...gatesWithoutFault(), ...rulesWithoutFault()];
  for (const line of missed) print(false, line);
  let passed = 0;
  for (const fault of plantedFaults) {
    const unsaid = await withProgress(`Planting ${fault.what}`, () => findUnsaid(fault, copy.root));
    const isCaught = unsaid.length === 0;
    print(isCaught, `${fault.gate} catches ${fault.what}`);
    for (const words of unsaid) process.stdout.write(`      did not say: ${words}\n`);
    if (isCaught) passed += 1;
    else missed.push(fault.what);
  }
  return { passed, failures: missed.map((what) => `planted fault: ${what}`) };
}

/** @returns what the gate should have said and did not */
async function findUnsaid(fault: PlantedFault, root: string): Promise<readonly string[]> {
  const gate = gates.find(({ name }) => name === fault.gate);
  if (!gate) return [`anything: there is no gate ${fault.gate}`];
  await fault.plant(root);
  const { isGood, says } = await gate.run(root);
  await fault.clear?.(root);
  return isGood ? ['anything: the gate let it through'] : fault.mustSay.filter((words) => !says.includes(words));
}

function gatesWithoutFault(): string[] {
  const tried = new Set(plantedFaults.map(({ gate }) => gate));
  return gates.filter(({ name }) => !tried.has(name)).map(({ name }) => `${name} has no planted fault`);
}

function rulesWithoutFault(): string[] {
  const config: unknown = createRequire(import.meta.url)(inRepository('.dependency-cruiser.cjs'));
  const names = importRules.parse(config).forbidden.map(({ name }) => name);
  return names.filter((name) => !plantedImports[name]).map((name) => `import rule ${name} has no planted fault`);
}

function print(isGood: boolean, line: string): void {
  process.stdout.write(`${isGood ? 'ok  ' : 'FAIL'}  ${line}\n`);
}
