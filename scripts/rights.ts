import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accessPage } from './access/access-page.ts';
import { readCall } from './terminal/read-call.ts';

/** Beside this file, so that a copy of the checkout looks at its own page. */
const PAGE = join(import.meta.dirname, '../docs/access.md');

const USAGE = `pnpm rights [--check]
  Prints the table of rights to docs/access.md. --check only says whether the page tells it.`;

const { values } = readCall(USAGE, () => parseArgs({ options: { check: { type: 'boolean' } } }));
const page = accessPage();

if (!values.check) await writeFile(PAGE, page);
else if ((await readFile(PAGE, 'utf8').catch(() => '')) !== page) {
  process.stderr.write('docs/access.md does not tell the table of rights. Run: pnpm rights\n');
  process.exitCode = 1;
}
