import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createThrowAwayFolder, type ThrowAwayFolder } from '../../apps/api/src/db/embedded/throw-away-folder.ts';
import { homeChunks } from './home-chunks.ts';

let folder: ThrowAwayFolder;
beforeEach(async () => {
  folder = await createThrowAwayFolder();
});
afterEach(() => folder.remove());

const routes = 'src/app/routes/w/$workspace';
const split = '?tsr-split=component';

async function chunksOf(manifest: object): Promise<string[]> {
  await mkdir(join(folder.path, '.vite'), { recursive: true });
  await writeFile(join(folder.path, '.vite/manifest.json'), JSON.stringify(manifest));
  return homeChunks(folder.path);
}

describe('the JavaScript of a home', () => {
  it('is the entry, its route with the routes around it, and what they load statically; each once', async () => {
    const chunks = await chunksOf({
      'index.html': { file: 'entry.js', imports: ['_react.js'] },
      '_react.js': { file: 'react.js' },
      [`${routes}/_champion/route.tsx${split}`]: { file: 'shell.js', imports: ['_react.js', '_menu.js'] },
      [`${routes}/_champion/index.tsx${split}`]: { file: 'home.js', imports: ['_menu.js'] },
      [`${routes}/staff/index.tsx${split}`]: { file: 'staff.js', imports: ['_table.js'] },
      '_menu.js': { file: 'menu.js' },
      '_table.js': { file: 'table.js' },
    });
    expect(chunks).toEqual(['entry.js', 'home.js', 'menu.js', 'react.js', 'shell.js']);
  });

  it('is not measured when the route has moved', async () => {
    await expect(chunksOf({ 'index.html': { file: 'entry.js' } })).rejects.toThrow('has no src/app/routes');
  });
});
