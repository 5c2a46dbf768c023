import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { type HostSite, startHostSite } from '../steps/host-page.ts';
import { openProfileWithThirdPartyCookies } from '../steps/open-profile.ts';

/** The portal's frame inside a page. */
function frameOf(page: Page, portalUrl: string): Frame {
  const frame = page.frames().find((candidate) => candidate.url().startsWith(portalUrl));
  if (!frame) throw new Error('the page shows no portal');
  return frame;
}

/** Counts, inside the frame's own document, every try to keep something. Runs before any script of the page. */
function countKeeping(): void {
  const kept: string[] = [];
  Object.assign(globalThis, { kept });
  const watch = (name: string, target: object | undefined, method: string) => {
    const real: unknown = target && Reflect.get(target, method);
    if (!target || typeof real !== 'function') return;
    Reflect.set(target, method, (...given: unknown[]) => {
      kept.push(`${name}.${method}`);
      return Reflect.apply(real, target, given);
    });
  };
  watch('Storage', Storage.prototype, 'setItem');
  watch('indexedDB', globalThis.indexedDB, 'open');
  watch('caches', globalThis.caches, 'open');
  watch('BroadcastChannel', globalThis.BroadcastChannel?.prototype, 'postMessage');
  const { set, get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') ?? {};
  Object.defineProperty(Document.prototype, 'cookie', {
    get,
    set(value: string) {
      kept.push('document.cookie');
      set?.call(this, value);
    },
  });
}

const shapes = (['none', 'strict'] as const).flatMap((policy) =>
  (['auto', 'fixed'] as const).flatMap((mode) => [false, true].map((isInShadow) => ({ policy, mode, isInShadow }))),
);

let site: HostSite;
test.beforeEach(async ({ signInAs, portalUrl, hostPageUrl }) => {
  site = await startHostSite({ portalUrl, hostPageUrl, admin: await signInAs('admin') });
});
test.afterEach(() => site.close());

async function walk(context: BrowserContext, portalUrl: string): Promise<void> {
  for (const { policy, mode, isInShadow } of shapes) {
    const where = `host policy ${policy}, height ${mode}, ${isInShadow ? 'shadow root' : 'light DOM'}`;
    const page = await context.newPage();
    await page.addInitScript(countKeeping);
    await page.goto(site.page({ policy, isInShadow, attributes: { mode } }));
    const portal = page.locator('rostra-portal iframe').contentFrame();
    await expect(portal.getByRole('button', { name: 'You: Ana Ruiz' }), where).toBeAttached();
    await portal.getByRole('link', { name: 'Rewards' }).first().click();
    await expect(portal.getByRole('heading', { level: 1, name: 'Rewards' }), where).toBeVisible();
    const height = (await page.locator('rostra-portal iframe').boundingBox())?.height ?? 0;
    if (mode === 'fixed') expect(height, where).toBeCloseTo(640, -1);
    else await expect.poll(async () => contentHeight(page, portalUrl), where).toBeLessThanOrEqual(2);
    const frame = frameOf(page, portalUrl);
    expect(await frame.evaluate(() => Reflect.get(globalThis, 'kept')), where).toEqual([]);
    expect(await frame.evaluate(() => document.cookie), where).toBe('');
    await page.close();
  }
  expect(await context.cookies(portalUrl)).toEqual([]);
}

/** How far the frame's height is from that of its content. */
async function contentHeight(page: Page, portalUrl: string): Promise<number> {
  const shown = (await page.locator('rostra-portal iframe').boundingBox())?.height ?? 0;
  const content = await frameOf(page, portalUrl).evaluate(() => document.documentElement.scrollHeight);
  return Math.abs(shown - content);
}

test('the portal works and keeps nothing where third parties may keep nothing', async ({ context, portalUrl }) => {
  await walk(context, portalUrl);
});

test('the portal works and keeps nothing where third parties may keep things', async ({ portalUrl, console }) => {
  const context = await openProfileWithThirdPartyCookies();
  console.watch(context);
  await walk(context, portalUrl);
  await context.close();
});

test('the loader of the first release still shows the portal', async ({ page }) => {
  const loader = await readFile(join(import.meta.dirname, '../earlier-loaders/rostra-portal-v1.js'), 'utf8');
  await page.goto(site.page({ loader }));
  const portal = page.locator('rostra-portal iframe').contentFrame();
  await expect(portal.getByRole('button', { name: 'You: Ana Ruiz' })).toBeAttached();
  await portal.getByRole('link', { name: 'Challenges' }).first().click();
  await expect(portal.getByRole('heading', { level: 1, name: 'Challenges' })).toBeVisible();
  const heard = await page.evaluate(() => Reflect.get(globalThis, 'heard'));
  expect(heard).toContainEqual({ type: 'ready' });
  expect(heard).toContainEqual({ type: 'route', path: '/challenges' });
});

test('the frame never takes the Back button, and a bar that can close asks the page to', async ({
  page,
  hostPageUrl,
}) => {
  await page.goto(hostPageUrl);
  await page.goto(site.page({ attributes: { bar: 'closable' } }));
  const portal = page.locator('rostra-portal iframe').contentFrame();
  const entries = await page.evaluate(() => history.length);
  for (const name of ['Rewards', 'Challenges', 'Points']) {
    await portal.getByRole('link', { name }).first().click();
    await expect(portal.getByRole('heading', { level: 1 }).first()).toBeVisible();
  }
  await expect
    .poll(async () => JSON.stringify(await page.evaluate(() => Reflect.get(globalThis, 'heard'))))
    .toContain('/points');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await portal.getByRole('button', { name: 'Close' }).click();
  await expect
    .poll(async () => page.evaluate(() => Reflect.get(globalThis, 'heard')))
    .toContainEqual({ type: 'close' });
  await page.evaluate(() => document.querySelector('rostra-portal')?.setAttribute('bar', 'hidden'));
  await expect(portal.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Halden Champions' })).toBeVisible();
});
