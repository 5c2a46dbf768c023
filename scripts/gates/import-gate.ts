import { glob } from 'node:fs/promises';
import { z } from 'zod';
import { type Gate, runTool, type Verdict } from './gate.ts';

const report = z.object({
  modules: z.array(z.object({ source: z.string(), dependencies: z.array(z.unknown()) })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** One import that points the wrong way. */
export interface WrongImport {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** What dependency-cruiser read and found. */
export interface ImportReport {
  readonly wrong: readonly WrongImport[];
  /** Our own source files that it read, relative to the tree. */
  readonly read: ReadonlySet<string>;
  readonly importCount: number;
}

const ROOMS = ['apps', 'packages', 'scripts', 'e2e'];

/** Which way imports point, and that every source file was read: a parser that reads nothing finds nothing wrong. */
export const importGate: Gate = {
  name: 'imports',
  async run(root) {
    const [{ wrong, read, importCount }, files] = await Promise.all([readImports(root), sourceFiles(root)]);
    const unread = files.filter((file) => !read.has(file));
    if (wrong.length > 0) return bad(wrong.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`));
    if (unread.length > 0)
      return bad([`${unread.length} of ${files.length} files were not read:`, ...unread.slice(0, 10)]);
    // A parser that opens files and sees nothing in them has happened as well: TypeScript 7 without its compiler API.
    if (importCount < files.length)
      return bad([`Only ${importCount} imports in ${files.length} files: the parser is broken.`]);
    return { isGood: true, says: `${files.length} files, ${importCount} imports` };
  },
};

/** Runs dependency-cruiser with the tree's own rules. */
export async function readImports(root: string): Promise<ImportReport> {
  const { code, output } = await runTool(root, 'depcruise', { args: [...ROOMS, '--output-type', 'json'] });
  const parsed = report.safeParse(parseJson(output));
  if (!parsed.success) throw new Error(`dependency-cruiser ended with ${code}:\n${output.slice(0, 4_000)}`);
  const { modules, summary } = parsed.data;
  const own = modules.filter(({ source }) => !source.includes('node_modules'));
  return {
    wrong: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    read: new Set(own.map(({ source }) => source)),
    importCount: own.reduce((sum, { dependencies }) => sum + dependencies.length, 0),
  };
}

async function sourceFiles(root: string): Promise<string[]> {
  const pattern = `{${ROOMS.join(',')}}/**/*.{ts,tsx}`;
  const found = await Array.fromAsync(
    glob(pattern, { cwd: root, exclude: ['**/node_modules', '**/dist', '**/.tanstack'] }),
  );
  return found.toSorted();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function bad(lines: readonly string[]): Verdict {
  return { isGood: false, says: lines.join('\n') };
}
