import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.record(z.string(), z.object({ file: z.string(), imports: z.array(z.string()).optional() }));

type Manifest = z.infer<typeof manifestSchema>;

const ENTRY = 'index.html';
const HOME =
  /^src\/app\/routes\/(?:__root|w\/\$workspace\/(?:route|_champion\/(?:route|index)))\.tsx\?tsr-split=component$/;
const HOME_PAGE = 'src/app/routes/w/$workspace/_champion/index.tsx?tsr-split=component';

/**
 * The JavaScript a champion's home needs before it stands: the entry, the chunks of its route and of the routes around it, and everything
 * they load statically.
 *
 * @param dist the portal's build
 * @returns paths of chunks, relative to `dist`
 * @throws Error when the build has no such route: a moved route must not make the limit pass
 */
export function homeChunks(dist: string): string[] {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')));
  for (const wanted of [ENTRY, HOME_PAGE]) {
    if (!manifest[wanted]) throw new Error(`The portal's build has no ${wanted}.`);
  }
  const seen = new Set<string>();
  for (const key of [ENTRY, ...Object.keys(manifest).filter((name) => HOME.test(name))]) collect(manifest, key, seen);
  return [...seen].map((key) => manifest[key]?.file ?? key).toSorted();
}

function collect(manifest: Manifest, key: string, seen: Set<string>): void {
  if (seen.has(key)) return;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) collect(manifest, next, seen);
}
