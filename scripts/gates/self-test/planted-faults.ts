import { randomBytes } from 'node:crypto';
import { plant, replant, uproot } from './plant.ts';
import { plantedImports, plantedTargets } from './planted-imports.ts';

/** A fault, and the words by which its gate must name it. */
export interface PlantedFault {
  readonly gate: string;
  readonly what: string;
  readonly mustSay: readonly string[];
  plant(root: string): Promise<void>;
  /** Takes the fault out again where it would hide the next one of the same gate. */
  clear?(root: string): Promise<void>;
}

const shared = 'packages/shared/src';

/** One fault at least for every gate. The types come last: they leave only one project in the tree, to be quick. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    gate: 'format',
    what: 'a file in a form of its own',
    mustSay: ['planted-form.ts'],
    plant: (root) => plant(root, { [`${shared}/planted-form.ts`]: 'export   const planted = {a:"b"}\n' }),
  },
  {
    gate: 'versions',
    what: 'two versions of one package',
    mustSay: ['planted-package'],
    async plant(root) {
      await replant(root, 'packages/embed/package.json', withDependency('1.0.0'));
      await replant(root, 'packages/shared/package.json', withDependency('2.0.0'));
    },
  },
  {
    gate: 'lint',
    what: 'a promise that nobody awaits',
    mustSay: ['planted-promise.ts', 'no-floating-promises'],
    plant: (root) =>
      plant(root, {
        [`${shared}/planted-promise.ts`]: 'export function planted(): void {\n  Promise.resolve(1);\n}\n',
      }),
  },
  {
    gate: 'lint',
    what: 'an assertion in place of a proof',
    mustSay: ['planted-assertion.ts', 'consistent-type-assertions'],
    plant: (root) =>
      plant(root, {
        [`${shared}/planted-assertion.ts`]: 'export const planted = (word: unknown) => word as string;\n',
      }),
  },
  {
    gate: 'imports',
    what: 'an import against every rule',
    mustSay: Object.entries(plantedImports).map(([rule, { file }]) => `${rule}: ${file} → `),
    plant: (root) => plant(root, { ...plantedTargets, ...importingFiles() }),
    clear: (root) => uproot(root, [...Object.keys(plantedTargets), ...Object.keys(importingFiles())]),
  },
  {
    gate: 'imports',
    what: 'a parser that passes over files',
    mustSay: ['files were not read', 'packages/embed/src/'],
    plant: (root) =>
      plant(root, {
        '.dependency-cruiser.cjs':
          "module.exports = { forbidden: [], options: { exclude: { path: 'node_modules|^packages/embed' } } };\n",
      }),
  },
  {
    gate: 'dead code',
    what: 'a file that nothing needs',
    mustSay: ['packages/points-engine/src/planted-idle.ts'],
    plant: (root) => plant(root, { 'packages/points-engine/src/planted-idle.ts': 'export const planted = 1;\n' }),
  },
  {
    gate: 'messages',
    what: 'a sentence that the catalogue lacks',
    mustSay: ['src/locales/en.po'],
    plant: (root) =>
      plant(root, {
        'apps/portal/src/app/planted-words.tsx':
          "import { Trans } from '@lingui/react/macro';\n\nexport const plantedWords = <Trans>Planted words</Trans>;\n",
      }),
  },
  {
    gate: 'messages',
    what: 'a sentence that German lacks, and one that fills in something else',
    mustSay: ['“Cancel” is not translated', 'lacks {name} and has {nam} too many'],
    plant: (root) =>
      replant(root, 'apps/portal/src/locales/de.po', (text) =>
        text.replace(/(msgid "Cancel"\nmsgstr) ".+"/, '$1 ""').replace(/(\nmsgstr ".*)\{name\}/, '$1{nam}'),
      ),
  },
  {
    gate: 'rights page',
    what: 'a right that the page does not tell',
    mustSay: ['docs/access.md does not tell the table of rights'],
    plant: (root) =>
      replant(root, 'apps/api/src/access/rights/audit.ts', (text) => text.replaceAll('forAdmins', 'forProgram')),
  },
  {
    gate: 'sizes',
    what: 'a home of 200 kB and an element of 6 kB',
    mustSay: ["JavaScript of a champion's home 200.", 'Embed element, module 6.'],
    plant: (root) => plant(root, fatBuild()),
  },
  {
    gate: 'types',
    what: 'a word in place of a number',
    mustSay: ['planted-type.ts', 'TS2322'],
    async plant(root) {
      await uproot(root, ['tsconfig.json', 'apps/api/tsconfig.json', 'apps/portal/tsconfig.json', 'e2e/tsconfig.json']);
      await plant(root, { [`${shared}/planted-type.ts`]: "export const planted: number = 'word';\n" });
    },
  },
];

function withDependency(version: string): (text: string) => string {
  return (text) => text.replace('"devDependencies": {', `"devDependencies": { "planted-package": "${version}",`);
}

function importingFiles(): Record<string, string> {
  return Object.fromEntries(Object.values(plantedImports).map(({ file, imports }) => [file, `import '${imports}';\n`]));
}

/** Random bytes, because they do not get smaller. */
function fatBuild(): Record<string, string | Buffer> {
  const home = 'src/app/routes/w/$workspace/_champion/index.tsx?tsr-split=component';
  const manifest = {
    'index.html': { file: 'assets/entry.js' },
    [home]: { file: 'assets/home.js', imports: ['index.html'] },
  };
  return {
    'apps/portal/dist/.vite/manifest.json': JSON.stringify(manifest),
    'apps/portal/dist/assets/entry.js': randomBytes(100_000),
    'apps/portal/dist/assets/home.js': randomBytes(100_000),
    'packages/embed/dist/rostra-portal.js': randomBytes(6_000),
    'packages/embed/dist/rostra-portal.iife.js': randomBytes(1_000),
  };
}
