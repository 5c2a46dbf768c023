import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Version } from 'csp_evaluator/dist/csp.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WorkspaceEntity } from '../features/workspace/index.ts';
import { buildEmbedHost, type EmbedHost } from '../testing/embed-host.ts';
import { type ServedApp, serveApp } from '../testing/serve-app.ts';
import { useTestApi } from '../testing/use-test-api.ts';

const document = `<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><script nonce="__CSP_NONCE__" src="/assets/x.js"></script>`;

const api = useTestApi();
let app: ServedApp;
let host: EmbedHost;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostra built '));
  await mkdir(join(folder, 'portal', 'assets'), { recursive: true });
  await mkdir(join(folder, 'loader'));
  await Promise.all([
    ...['index.html', 'embed.html'].map((name) => writeFile(join(folder, 'portal', name), document)),
    writeFile(join(folder, 'portal', 'assets', 'x.js'), 'export {}'),
    writeFile(join(folder, 'loader', 'rostra-portal.js'), 'export {}'),
    writeFile(join(folder, 'loader', 'rostra-portal.iife.js'), '(()=>{})()'),
  ]);
  app = await serveApp(
    { ...api.deps, keepsMail: true },
    { portalDir: join(folder, 'portal'), loaderDir: join(folder, 'loader') },
  );
  host = await buildEmbedHost(api);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

/** The directives of an answer's policy by name. */
function policyOf(response: Response): Record<string, string> {
  const policy = response.headers.get('content-security-policy') ?? '';
  return Object.fromEntries(
    policy.split(/;\s*/).map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
  );
}

const get = (path: string) => fetch(`${app.url}${path}`, { redirect: 'manual' });

describe('every answer', () => {
  const paths = [
    '/',
    '/w/acme/',
    '/w/acme/sign-in/confirm',
    '/livez',
    '/readyz',
    '/trpc/session.current',
    '/assets/x.js',
    '/nowhere',
    '/dev/mailbox',
    '/index.html',
    '/embed.html',
    '/w/%E0%A4%A',
  ];

  it.each(paths)('%s may be framed by nobody and says what browsers may do with it', async (path) => {
    const response = await get(path);
    const policy = policyOf(response);
    expect(policy['default-src']).toBe("'none'");
    expect(policy['frame-ancestors']).toBe("'none'");
    expect(policy['base-uri']).toBe("'none'");
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('strict-transport-security')).toBeNull();
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.status).toBeLessThan(500);
  });

  it.each([
    ['what anybody may know', `/trpc/signInWays.offered?input=${encodeURIComponent('{"workspace":"acme"}')}`],
    ['a refusal', '/trpc/session.current'],
    ['no procedure at all', '/trpc/nowhere'],
    ['what cannot be read', '/trpc/session.current?batch=1&input=%7B'],
  ])('of the API is kept by no cache: %s', async (_, path) => {
    expect((await get(path)).headers.get('cache-control')).toBe('no-store');
  });

  it('insists on TLS where there is TLS', async () => {
    const secure = await serveApp({ ...api.deps, publicUrl: 'https://rostra.example' });
    expect((await fetch(`${secure.url}/livez`)).headers.get('strict-transport-security')).toBe('max-age=31536000');
    await secure.close();
  });
});

describe('a document', () => {
  it.each(['/', '/w/acme/rewards', '/embed/acme'])(
    '%s runs only scripts and styles that carry its own nonce, new each time',
    async (path) => {
      const [first, second] = await Promise.all([get(path), get(path)]);
      const html = await first.text();
      const nonce = /'nonce-([^']+)'/.exec(policyOf(first)['script-src'] ?? '')?.[1];
      expect(nonce).toMatch(/^[\w+/]{22}==$/);
      expect(policyOf(first)).toMatchObject({
        'script-src': `'nonce-${nonce}' 'strict-dynamic'`,
        'style-src': `'self' 'nonce-${nonce}'`,
        'connect-src': "'self'",
        'object-src': "'none'",
        'form-action': "'self'",
      });
      expect(html).toBe(document.replaceAll('__CSP_NONCE__', nonce ?? ''));
      expect(policyOf(second)['script-src']).not.toBe(policyOf(first)['script-src']);
      expect(first.headers.get('cache-control')).toBe('no-store');
    },
  );

  it('is not handed out unfinished, with the mark in place of the nonce', async () => {
    for (const name of ['index.html', 'embed.html']) expect((await get(`/${name}`)).status).toBe(404);
  });
});

/** What Google's evaluator of such policies finds. */
function weaknesses(response: Response) {
  const { csp } = new CspParser(response.headers.get('content-security-policy') ?? '');
  return new CspEvaluator(csp, Version.CSP3)
    .evaluate()
    .filter(({ severity }) => severity < Severity.MEDIUM_MAYBE)
    .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`);
}

describe('an outside evaluator of policies', () => {
  it.each([
    '/',
    '/w/acme/sign-in',
    '/w/acme/staff/settings/embed',
    '/w/acme/framed?c=x',
    '/livez',
    '/nowhere',
    '/dev/mailbox',
  ])('finds nothing in that of %s', async (path) => expect(weaknesses(await get(path))).toEqual([]));

  it('finds nothing in that of the embed document, listed origins or none', async () => {
    expect(weaknesses(await get(`/embed/${host.slug}?v=1&ch=x`))).toEqual([]);
    expect(weaknesses(await get('/embed/nowhere'))).toEqual([]);
  });

  it('finds what is planted', () => {
    const planted = new Response(null, { headers: { 'content-security-policy': "script-src 'unsafe-inline'" } });
    expect(weaknesses(planted)).not.toEqual([]);
  });
});

describe('the embed document', () => {
  const ancestors = async (slug: string) => policyOf(await get(`/embed/${slug}?v=1&ch=x`))['frame-ancestors'];

  it('may be framed by exactly the origins of its workspace, and by nobody while embedding is off', async () => {
    expect(await ancestors(host.slug)).toBe('https://community.example.com');
    const change = (data: { isEmbedOn?: boolean; embedOrigins?: string[] }) =>
      api.inWorkspace(host.workspaceId, (scope) =>
        scope.em.nativeUpdate(WorkspaceEntity, { id: host.workspaceId }, data),
      );
    await change({ embedOrigins: ['https://a.example', 'http://localhost:3000'] });
    expect(await ancestors(host.slug)).toBe('https://a.example http://localhost:3000');
    await change({ isEmbedOn: false });
    expect(await ancestors(host.slug)).toBe("'none'");
    await change({ isEmbedOn: true, embedOrigins: [] });
    expect(await ancestors(host.slug)).toBe("'none'");
  });

  it('may be framed by nobody for a workspace that is not there', async () => {
    expect(await ancestors('nowhere')).toBe("'none'");
    expect(await ancestors('%3Cscript%3E')).toBe("'none'");
  });

  it('opens itself to isolated hosts and has no opener policy of its own', async () => {
    const response = await get(`/embed/${host.slug}`);
    expect(response.headers.get('cross-origin-opener-policy')).toBeNull();
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(response.headers.get('set-cookie')).toBeNull();
  });
});

describe('the window that a frame opens to sign in', () => {
  it('alone keeps its tie to the frame, and is framed by nobody', async () => {
    const window = await get(`/w/${host.slug}/framed?c=x`);
    expect(window.headers.get('cross-origin-opener-policy')).toBeNull();
    expect(policyOf(window)['frame-ancestors']).toBe("'none'");
    // The way to a provider and back leads through redirects, which would part the two as well.
    expect((await get('/oidc/nowhere/champion/start')).headers.get('cross-origin-opener-policy')).toBeNull();
    for (const path of ['framed/more', 'sign-in', 'framedx'])
      expect((await get(`/w/${host.slug}/${path}`)).headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });
});

describe('the loader', () => {
  it.each(['rostra-portal.js', 'rostra-portal.iife.js'])(
    '%s may be loaded by any site and is asked for anew each hour',
    async (name) => {
      const response = await get(`/embed/${name}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    },
  );
});
