import { z } from 'zod';
import { repository } from '../repository.ts';
import { buildWhenStale, embedBuild, portalBuild } from '../starting/build-when-stale.ts';
import { type Gate, runTool } from './gate.ts';

const report = z.array(z.object({ name: z.string(), passed: z.boolean(), size: z.number(), sizeLimit: z.number() }));

/** What a browser has to load, against the limits of .size-limit.ts. Builds first, but not in the copies of the self-test. */
export const sizeGate: Gate = {
  name: 'sizes',
  async run(root) {
    if (root === repository) {
      await buildWhenStale(embedBuild);
      await buildWhenStale(portalBuild);
    }
    const { code, output } = await runTool(root, 'size-limit', { args: ['--json'] });
    const parsed = report.safeParse(parseJson(output));
    if (!parsed.success) return { isGood: false, says: output };
    const lines = parsed.data.map(
      ({ name, size, sizeLimit }) => `${name} ${inKilobytes(size)} of ${inKilobytes(sizeLimit)} kB`,
    );
    return { isGood: code === 0, says: lines.join('; ') };
  },
};

function inKilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(1);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
