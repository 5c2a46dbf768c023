import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createThrowAwayFolder, type ThrowAwayFolder } from '../../apps/api/src/db/embedded/throw-away-folder.ts';
import { sourceHash } from './source-hash.ts';

let folder: ThrowAwayFolder;
beforeEach(async () => {
  folder = await createThrowAwayFolder();
  await writeFile(join(folder.path, 'page.ts'), 'export const page = 1;');
});
afterEach(() => folder.remove());

const hash = () => sourceHash([folder.path]);

describe('the stamp of a build', () => {
  it('changes with the content of a source', async () => {
    const before = await hash();
    await writeFile(join(folder.path, 'page.ts'), 'export const page = 2;');
    expect(await hash()).not.toBe(before);
  });

  it('does not change when a clone or a switch of branches touches a file', async () => {
    const before = await hash();
    await utimes(join(folder.path, 'page.ts'), new Date(), new Date(0));
    expect(await hash()).toBe(before);
  });

  it('passes over tests, which are not built', async () => {
    const before = await hash();
    await writeFile(join(folder.path, 'page.test.ts'), '');
    expect(await hash()).toBe(before);
  });
});
