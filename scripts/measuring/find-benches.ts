import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench } from './define-bench.ts';

/** Every bench of a folder by name, in the order of the alphabet. */
export async function findBenches(folder: string): Promise<ReadonlyMap<string, Bench>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const found = new Map<string, Bench>();
  for (const file of files.toSorted()) {
    const name = basename(file, '.ts');
    found.set(name, await loadBench(join(folder, file), exportName(name)));
  }
  return found;
}

async function loadBench(file: string, wanted: string): Promise<Bench> {
  const module: unknown = await import(pathToFileURL(file).href);
  const bench: unknown = typeof module === 'object' && module !== null ? Reflect.get(module, wanted) : undefined;
  if (!isBench(bench)) throw new Error(`${file} must export "${wanted}", made with defineBench.`);
  return bench;
}

function isBench(value: unknown): value is Bench {
  return typeof value === 'object' && value !== null && 'run' in value && 'summary' in value && 'method' in value;
}

function exportName(fileName: string): string {
  return fileName.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
