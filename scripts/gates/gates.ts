import { type Gate, programGate, runTool } from './gate.ts';
import { importGate } from './import-gate.ts';
import { sizeGate } from './size-gate.ts';
import { typeGate } from './type-gate.ts';

const messageGate: Gate = {
  name: 'messages',
  async run(root) {
    const { code, output } = await runTool(root, 'lingui', {
      args: ['check', 'sync', '--clean', '--verbose'],
      folder: 'apps/portal',
    });
    return { isGood: code === 0, says: code === 0 ? '' : `${output}\nRun: pnpm --filter @rostra/portal messages` };
  },
};

/** Everything `check` insists on, quick ones first. */
export const gates: readonly Gate[] = [
  programGate('format', 'oxfmt', ['--check']),
  programGate('versions', 'sherif', ['--fail-on-warnings']),
  programGate('lint', 'oxlint', []),
  importGate,
  programGate('dead code', 'knip', ['--no-progress']),
  messageGate,
  programGate('rights page', 'node', ['scripts/print-access.ts', '--check']),
  typeGate,
  sizeGate,
];
