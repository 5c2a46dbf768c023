import { once } from 'node:events';
import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createThrowAwayFolder, type ThrowAwayFolder } from '../../apps/api/src/db/embedded/throw-away-folder.ts';
import type { Deps } from '../../apps/api/src/deps/deps.ts';
import { portalDocuments } from '../../apps/api/src/http/portal-documents.ts';
import { inRepository } from '../repository.ts';
import { type Build, buildWhenStale } from './build-when-stale.ts';
import { swapIn } from './swap-in.ts';

/** A portal of one page that loads the rest of itself later, as the real one does; Vite builds it. */
let folder: ThrowAwayFolder;
let build: Build;
beforeEach(async () => {
  folder = await createThrowAwayFolder();
  build = {
    title: 'Building a page',
    folder: folder.path,
    sources: ['index.html', 'page.js', 'rest.js'].map(inFolder),
  };
  await symlink(inRepository('apps/portal/node_modules'), inFolder('node_modules'));
  await writeFile(inFolder('package.json'), '{"type":"module"}');
  await writeFile(inFolder('index.html'), '<!doctype html><script type="module" src="/page.js"></script>');
  await writeFile(
    inFolder('page.js'),
    `setTimeout(() => import('./rest.js').then(({ rest }) => console.log(rest)), 9);`,
  );
  await writeRest('first');
});
afterEach(() => folder.remove());

function inFolder(name: string): string {
  return join(folder.path, name);
}

const writeRest = (word: string) => writeFile(inFolder('rest.js'), `export const rest = ${JSON.stringify(word)};`);

/** Every chunk that an open page may ask for: what the document names, and what that names. */
async function chunksOfPage(): Promise<string[]> {
  const document = await readFile(inFolder('dist/index.html'), 'utf8');
  const entry = /src="\/(assets\/[^"]+)"/.exec(document)?.[1] ?? '';
  const code = await readFile(inFolder(`dist/${entry}`), 'utf8');
  return [entry, ...[...code.matchAll(/rest-[\w-]+\.js/g)].map(([name]) => `assets/${name}`)];
}

/** Serves what is built as the API does. */
async function serve(): Promise<(path: string) => Promise<Response>> {
  const documents = portalDocuments({} as Deps, inFolder('dist'));
  const server = createServer((req, res) => documents(req as never, res as never, () => res.writeHead(404).end()));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return (path) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`);
}

const isThere = (name: string) => stat(inFolder(name)).then(Boolean, () => false);

describe('a build beside a running Rostra', () => {
  it('leaves whoever has the former page open its chunks, and gives the next one the new page', async () => {
    await buildWhenStale(build);
    const get = await serve();
    const former = await chunksOfPage();
    await writeRest('second');
    await buildWhenStale(build);

    const current = await chunksOfPage();
    expect(new Set(former).intersection(new Set(current)).size).toBe(0);
    for (const chunk of [...former, ...current]) expect((await get(chunk)).status).toBe(200);
    expect(await (await get(former[1] ?? '')).text()).toContain('first');
    expect(await (await get(current[1] ?? '')).text()).toContain('second');
    expect((await get('.fresh/index.html')).status).toBe(404);
  });

  it('is whole at every moment for somebody who opens the page', async () => {
    await buildWhenStale(build);
    await writeRest('second');
    const done = new AbortController();
    const building = buildWhenStale(build).finally(() => done.abort());
    let looks = 0;
    for (; !done.signal.aborted; looks += 1) {
      const chunks = await chunksOfPage();
      expect(chunks).toHaveLength(2);
      for (const chunk of chunks) expect(await isThere(`dist/${chunk}`)).toBe(true);
    }
    await building;
    expect(looks).toBeGreaterThan(5);
  });

  it('leaves the former page as it is when the sources do not build', async () => {
    await buildWhenStale(build);
    const former = await chunksOfPage();
    await writeFile(inFolder('rest.js'), 'export const rest = ;');
    await expect(buildWhenStale(build)).rejects.toThrow('vite build');
    expect(await chunksOfPage()).toEqual(former);
    await writeRest('mended');
    await buildWhenStale(build);
    expect(await chunksOfPage()).not.toEqual(former);
  });

  it('is made once by two who start at once', async () => {
    const config = `import { appendFileSync } from 'node:fs';\nappendFileSync('builds', '1');\nexport default {};\n`;
    await writeFile(inFolder('vite.config.js'), config);
    await Promise.all([buildWhenStale(build), buildWhenStale(build)]);
    await buildWhenStale(build);
    expect(await readFile(inFolder('builds'), 'utf8')).toBe('1');
    expect(await isThere('dist/.fresh')).toBe(false);
  });
});

describe('what a build replaced', () => {
  /** Puts a build without chunks in place on this day of March; tells whether the chunk of the one before is still there. */
  async function swapAt(day: number): Promise<boolean> {
    await mkdir(inFolder('fresh'), { recursive: true });
    await writeFile(inFolder('fresh/index.html'), '<!doctype html>');
    await swapIn({ fresh: inFolder('fresh'), dist: inFolder('dist') }, new Date(Date.UTC(2026, 2, day)));
    return isThere('dist/assets/former.js');
  }
  beforeEach(async () => {
    await mkdir(inFolder('dist/assets'), { recursive: true });
    await writeFile(inFolder('dist/assets/former.js'), 'export {};');
  });

  it('goes away a week later', async () => {
    expect([await swapAt(1), await swapAt(8), await swapAt(9)]).toEqual([true, true, false]);
  });

  it('stays another week when a kill broke off the note of it', async () => {
    await swapAt(1);
    await writeFile(inFolder('dist/.replaced.json'), '{"assets/for');
    expect([await swapAt(9), await swapAt(16), await swapAt(17)]).toEqual([true, true, false]);
  });
});
