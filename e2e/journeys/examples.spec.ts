import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { copyExample } from '../steps/copy-example.ts';
import { listOrigin } from '../steps/list-origin.ts';
import { freePort, type RunningProgram, runProgram } from '../steps/run-program.ts';

const running: RunningProgram[] = [];
test.afterEach(async () => {
  for (const program of running.splice(0)) await program.stop();
});

/** Makes a key on the page for embedding, as an administrator would for a new backend. */
async function makeKey(admin: Page): Promise<Record<string, string>> {
  await admin.getByRole('button', { name: 'Make a key' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Your new key' });
  const settings = await dialog.getByRole('group', { name: 'Settings for your backend' }).innerText();
  await dialog.getByRole('button', { name: 'I have stored it' }).click();
  const clientId = await admin.getByText(/^rostra-[\w-]+$/).innerText();
  const lines = settings.trim().split('\n');
  return { ROSTRA_CLIENT_ID: clientId, ...Object.fromEntries(lines.map((line) => line.split('=', 2))) };
}

/** Revokes it again: two are active at most. */
async function revokeKey(admin: Page, kid: string): Promise<void> {
  await admin.getByRole('button', { name: `Revoke ${kid}` }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Revoke for good' }).click();
  await expect(admin.getByRole('dialog')).toBeHidden();
}

test('the plain page and the React page, run as their READMEs say, show the portal with the visitor signed in', async ({
  page,
  signInAs,
  portalUrl,
}) => {
  const [expressPort, reactPort] = [await freePort(), await freePort()];
  const [expressUrl, reactUrl] = [expressPort, reactPort].map((port) => `http://127.0.0.1:${port}`) as [string, string];
  const admin = await signInAs('admin');
  await listOrigin(admin, expressUrl);
  await listOrigin(admin, reactUrl);
  const key = await makeKey(admin);

  const backend = await copyExample('embed-express', { express: 'apps/api', jose: 'apps/api' });
  running.push(
    await runProgram({
      args: ['server.mjs'],
      cwd: backend,
      env: { ...key, ROSTRA_URL: portalUrl, PORT: String(expressPort) },
      url: expressUrl,
    }),
  );
  await page.goto(expressUrl);
  const portal = page.locator('rostra-portal iframe').contentFrame();
  await expect(portal.getByRole('button', { name: 'You: Ana Ruiz' })).toBeAttached();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Champions\s+\d+ points$/);
  await portal.getByRole('link', { name: 'Rewards' }).first().click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#/rewards');

  const rooms = { react: 'apps/portal', 'react-dom': 'apps/portal', '@rostra/embed': 'apps/portal' };
  const app = await copyExample('embed-react', {
    ...rooms,
    vite: 'apps/portal',
    '@vitejs/plugin-react': 'apps/portal',
  });
  running.push(
    await runProgram({
      args: ['node_modules/vite/bin/vite.js', '--port', String(reactPort), '--strictPort'],
      cwd: app,
      env: { VITE_ROSTRA_URL: portalUrl, BACKEND_URL: expressUrl, NODE_ENV: 'development' },
      url: reactUrl,
    }),
  );
  await page.goto(reactUrl);
  await expect(portal.getByRole('button', { name: 'You: Ana Ruiz' })).toBeAttached();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Champions\s+\d+ points$/);
  await revokeKey(admin, key.ROSTRA_KEY_ID ?? '');
});

test('the theme snippets of the forum show the portal on their page alone, and visitors sign in by a window', async ({
  page,
  context,
  signInAs,
  portalUrl,
  console,
}) => {
  console.allow(/401 \(Unauthorized\)/);
  const folder = join(import.meta.dirname, '../../examples/embed-discourse');
  const snippet = async (name: string) =>
    (await readFile(join(folder, name), 'utf8'))
      .replaceAll('https://rostra.example.com', portalUrl)
      .replace("'workspace', 'acme'", "'workspace', 'demo'");
  // What a Discourse does with a theme: the head as it is, and each plugin script run with its API.
  const runtime = `const listeners = [];
    const api = { onPageChange: (listener) => listeners.push(listener) };
    for (const { textContent } of document.querySelectorAll('script[type="text/discourse-plugin"]')) new Function('api', textContent)(api);
    window.visit = (url) => { history.pushState(null, '', url); for (const listener of listeners) listener(url); };
    window.visit(location.pathname);`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A forum</title><link rel="icon" href="data:,">${await snippet('head.html')}</head>
    <body>${await snippet('header.html')}<div id="main-outlet"><h1>A forum</h1></div><script>${runtime}</script></body></html>`;
  const server = createServer((_request, response) => void response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const forum = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await listOrigin(await signInAs('admin'), forum);
  await page.goto(`${forum}/latest`);
  await expect(page.locator('rostra-portal')).toHaveCount(0);
  const visit = (path: string) => page.evaluate((url) => Reflect.get(globalThis, 'visit')(url), path);
  await visit('/pub/champions');
  const portal = page.locator('rostra-portal iframe').contentFrame();
  const signedIn = await context.newPage();
  await signedIn.goto('/w/demo/sign-in?as=champion');
  await signedIn.waitForURL((url) => !url.pathname.includes('/sign-in'));
  await signedIn.close();
  // Whoever is signed in at the portal's own address has nothing to type: the window closes by itself.
  await portal.getByRole('button', { name: 'Sign in' }).click();
  await expect(portal.getByRole('button', { name: 'You: Ana Ruiz' })).toBeAttached();
  await visit('/pub/champions/rules');
  await expect(page.locator('rostra-portal')).toHaveCount(1);
  await visit('/latest');
  await expect(page.locator('rostra-portal')).toHaveCount(0);
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
});
