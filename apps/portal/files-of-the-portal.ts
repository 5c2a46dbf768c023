import { readFile } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const IMPORTS =
  /(?:^|\n)\s*(?:import|export)\s+(?!type\b)(?:[^'"`;]*?\sfrom\s*)?'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'\s*\)/g;
const CONSOLE_ROUTES = /\/app\/routes\/w\/\$workspace\/staff\//;

/**
 * Every file whose code can run for a champion or a visitor: what the routes outside the console and the two documents import, however far down.
 *
 * @param source the portal's `src`, absolute
 */
export async function filesOfThePortal(source: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const waiting = await roots(source);
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    // The tree of routes knows them all; each is a root of its own.
    if (found.has(file) || file.endsWith('route-tree.gen.ts') || !/\.tsx?$/.test(file)) continue;
    found.add(file);
    const text = await readFile(file, 'utf8').catch(() => '');
    for (const [, fixed, lazy] of text.matchAll(IMPORTS)) waiting.push(resolve(dirname(file), fixed ?? lazy ?? ''));
  }
  return found;
}

async function roots(source: string): Promise<string[]> {
  const files = ['app/main.tsx', 'embed/embed-main.tsx'].map((file) => join(source, file));
  for await (const route of glob('app/routes/**/*.tsx', { cwd: source })) {
    const file = join(source, route);
    if (!CONSOLE_ROUTES.test(file)) files.push(file);
  }
  return files;
}
