import { glob } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { type Gate, runTool, type Verdict } from './gate.ts';

/** The TypeScript compiler over every folder that has a tsconfig.json, as many at once as there are cores. */
export const typeGate: Gate = {
  name: 'types',
  async run(root) {
    const projects = await Array.fromAsync(glob('{.,apps/*,packages/*,e2e}/tsconfig.json', { cwd: root }));
    const verdicts: Verdict[] = [];
    const waiting = projects.toSorted();
    const work = async () => {
      for (let project = waiting.shift(); project; project = waiting.shift())
        verdicts.push(await checkTypes(root, project));
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    const faults = verdicts.filter(({ isGood }) => !isGood);
    return {
      isGood: faults.length === 0,
      says: faults.map(({ says }) => says).join('') || `${projects.length} projects`,
    };
  },
};

async function checkTypes(root: string, project: string): Promise<Verdict> {
  const { code, output } = await runTool(root, 'tsc', { args: ['--project', project, '--pretty', 'false'] });
  return { isGood: code === 0, says: output };
}
