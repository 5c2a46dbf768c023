import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildMember } from '../../testing/build-people.ts';
import { buildEmbedHost, type EmbedHost } from '../../testing/embed-host.ts';
import { type ServedApp, serveApp } from '../../testing/serve-app.ts';
import type { TestApi } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const WILDCARD = 'https://*.halden.example';

const api = useTestApi();
let app: ServedApp;
let folder: string;
let host: EmbedHost;
let admin: ReturnType<TestApi['as']>['embed'];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostra built '));
  for (const name of ['index.html', 'embed.html']) await writeFile(join(folder, name), '<!doctype html>');
  app = await serveApp(api.deps, { portalDir: folder });
});
beforeEach(async () => {
  host = await buildEmbedHost(api);
  admin = api.as(await buildMember(api, host.workspaceId, 'admin')).embed;
  await admin.addOrigin({ ...key(), origin: WILDCARD });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const key = () => ({ idempotencyKey: randomUUID() });

const exchange = (hostOrigin: string) =>
  app.send('/embed/exchange', { workspace: host.slug, proof: host.sign(), hostOrigin });

/** Who may frame the document when it is asked for from this address. */
async function ancestorsFor(referer?: string): Promise<string> {
  const headers = referer === undefined ? {} : { referer };
  const { headers: answered } = await fetch(`${app.url}/embed/${host.slug}?v=1&ch=x`, { headers });
  return /frame-ancestors (.*)$/.exec(answered.get('content-security-policy') ?? '')?.[1] ?? '';
}

const outside = [
  'https://halden.example',
  'https://a.b.halden.example',
  'http://de.halden.example',
  'https://de.halden.example:8443',
  'https://de.halden.example.',
  'https://user@de.halden.example',
  'https://de.halden.example.evil.example',
  'https://evilhalden.example',
  'https://*.halden.example',
  'https://münchen.halden.example',
  'null',
];

describe('a wildcard', () => {
  it('is listed as it is written, in small letters, and taken off the list again', async () => {
    expect((await admin.settings()).origins).toEqual([host.origin, WILDCARD]);
    await expect(admin.addOrigin({ ...key(), origin: 'HTTPS://*.Halden.example/' })).rejects.toMatchObject({
      cause: { fields: [{ path: 'origin', message: 'given-twice' }] },
    });
    await admin.removeOrigin({ ...key(), origin: WILDCARD });
    expect((await exchange('https://de.halden.example')).status).toBe(403);
  });

  it.each(['https://*.co.uk', 'https://*.github.io', 'https://*.kawasaki.jp', 'https://*.co.uk:8443'])(
    '%s is refused at its field: anybody can have a name there',
    async (origin) => {
      await expect(admin.addOrigin({ ...key(), origin })).rejects.toMatchObject({
        cause: { fields: [{ path: 'origin', message: 'wildcard-too-wide' }] },
      });
    },
  );

  it.each([
    'https://*.com',
    'https://*',
    'http://*.halden.example',
    'https://*.*.halden.example',
    'https://a.*.example',
  ])('%s is no origin at all', async (origin) => {
    await expect(admin.addOrigin({ ...key(), origin })).rejects.toMatchObject({
      cause: { issues: [{ path: ['origin'], message: 'not-an-origin' }] },
    });
  });

  it.each(['https://de.halden.example', 'https://a-1.halden.example', 'https://xn--mnchen-3ya.halden.example'])(
    'lets in %s',
    async (origin) => {
      expect((await exchange(origin)).status).toBe(200);
      expect(await ancestorsFor(`${origin}/`)).toBe(`${host.origin} ${origin}`);
    },
  );

  it.each(outside)('does not let in %s', async (origin) => {
    const refused = await exchange(origin);
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ error: { code: 'embed-origin-refused' } });
  });

  // What a browser would never send in this header is left out: it writes its own origin, in the one way there is.
  it.each(outside.filter((origin) => !/@|ü/.test(origin)))('does not let %s frame the document', async (origin) => {
    expect(await ancestorsFor(`${origin}/`)).toBe(host.origin);
  });

  it('is never sent to a browser, whose * would stand for any number of labels', async () => {
    expect(await ancestorsFor()).toBe(host.origin);
    expect(await ancestorsFor('about:blank')).toBe(host.origin);
    expect(await ancestorsFor('no address')).toBe(host.origin);
    await admin.removeOrigin({ ...key(), origin: host.origin });
    expect(await ancestorsFor()).toBe("'none'");
    expect(await ancestorsFor('https://de.halden.example/')).toBe('https://de.halden.example');
  });

  it('is found by the checker for whatever it stands for, and named to what is near', async () => {
    const problemsFor = async (origin: string) =>
      (await admin.checkProof({ ...key(), proof: host.sign(), origin })).problems;
    expect(await problemsFor('https://de.halden.example')).toEqual([]);
    for (const origin of ['https://a.b.halden.example', 'https://halden.example', 'http://de.halden.example'])
      expect(await problemsFor(origin)).toMatchObject([
        { problem: 'origin-not-listed', details: { origin, nearest: WILDCARD } },
      ]);
    expect(await problemsFor('https://evilhalden.example')).toMatchObject([{ details: { nearest: '' } }]);
  });
});
