import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accessPage } from './access/access-page.ts';

/** Beside this file, so that a copy of the checkout looks at its own page. */
const PAGE = join(import.meta.dirname, '../docs/access.md');

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const page = accessPage();

if (!values.check) await writeFile(PAGE, page);
else if ((await readFile(PAGE, 'utf8').catch(() => '')) !== page) {
  process.stderr.write('docs/access.md does not tell the table of rights. Run: pnpm access\n');
  process.exitCode = 1;
}
