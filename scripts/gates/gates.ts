import { type Gate, programGate, runTool } from './gate.ts';
import { importGate } from './import-gate.ts';
import { sizeGate } from './size-gate.ts';
import { typeGate } from './type-gate.ts';

/** Every sentence stands in the catalogues, in every language, and fills in the same things. */
const messageGate: Gate = {
  name: 'messages',
  async run(root) {
    const sync = await runTool(root, 'lingui', {
      args: ['check', 'sync', '--clean', '--verbose'],
      folder: 'apps/portal',
    });
    const translations = await runTool(root, 'node', { args: ['apps/portal/check-translations.ts'] });
    const faults = [
      ...(sync.code === 0 ? [] : [`${sync.output}\nRun: pnpm --filter @rostra/portal messages`]),
      ...(translations.code === 0 ? [] : [translations.output]),
    ];
    return { isGood: faults.length === 0, says: faults.join('\n') };
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
  programGate('rights page', 'node', ['scripts/rights.ts', '--check']),
  typeGate,
  sizeGate,
];
