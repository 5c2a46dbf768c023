import { glob } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { repository } from '../repository.ts';
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
  const args = ['--project', project, '--pretty', 'false', ...memory(root, project)];
  const { code, output } = await runTool(root, 'tsc', { args });
  return { isGood: code === 0, says: output };
}

/** What the compiler remembers of its last run, so that the next looks at changes alone. The self-test's copies remember nothing. */
function memory(root: string, project: string): string[] {
  if (root !== repository) return [];
  const name = project.replaceAll(/\W+/g, '-');
  return ['--incremental', '--tsBuildInfoFile', join(root, 'node_modules/.cache/types', `${name}.tsbuildinfo`)];
}
