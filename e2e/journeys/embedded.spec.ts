import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type FrameLocator, type Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

/** The portal inside the community page. */
function portalOf(page: Page): FrameLocator {
  return page.frameLocator('rostra-portal iframe');
}

async function openHostPage(page: Page, hostPageUrl: string): Promise<FrameLocator> {
  await page.goto(hostPageUrl);
  const portal = portalOf(page);
  await expect(portal.getByRole('main')).toBeVisible();
  return portal;
}

test('a champion is signed in inside another site, without cookie, storage, or anything in an address', async ({
  page,
  hostPageUrl,
  portalUrl,
}) => {
  const addresses: string[] = [];
  page.on('request', (request) => void addresses.push(request.url()));
  const proof = page.waitForResponse('**/rostra-proof').then((response) => response.text());
  const grant = page.waitForResponse('**/embed/exchange').then((response) => response.json());
  const portal = await openHostPage(page, hostPageUrl);
  await expect(portal.getByRole('button', { name: 'You: Ana Ruiz' })).toBeAttached();

  const frame = page.frames().find((candidate) => candidate.url().startsWith(portalUrl));
  const storage = await frame?.evaluate(() => {
    try {
      return localStorage.length + sessionStorage.length;
    } catch {
      return 'blocked';
    }
  });
  expect(storage, 'the browser blocks storage of third parties').toBe('blocked');
  expect(await page.context().cookies(portalUrl)).toEqual([]);
  for (const secret of [await proof, String((await grant).token), 'ana.ruiz', (await grant).member.id]) {
    expect(secret.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => address.includes(secret))).toEqual([]);
  }

  await portal.getByRole('link', { name: 'Rewards' }).first().click();
  await expect(portal.getByRole('heading', { level: 1, name: 'Rewards' })).toBeVisible();
  await expect.poll(() => new URL(page.url()).hash).toBe('#/rewards');
  await page.reload();
  await expect(portalOf(page).getByRole('heading', { level: 1, name: 'Rewards' })).toBeVisible();
});

test('whoever comes for the first time becomes a champion, and whoever is signed out is told so', async ({
  page,
  hostPageUrl,
  console,
}) => {
  await openHostPage(page, hostPageUrl);
  await page.getByLabel('Signed in as').selectOption('Nora Feld');
  await expect(portalOf(page).getByRole('button', { name: 'You: Nora Feld' })).toBeAttached();

  console.allow(/401 \(Unauthorized\)|fetchToken failed/);
  await page.getByLabel('Signed in as').selectOption('Nobody (signed out)');
  await expect(page.getByText('We could not sign you in here.')).toBeVisible();
});

test('the frame is as tall as what it shows, and never scrolls by itself', async ({ page, hostPageUrl, portalUrl }) => {
  const portal = await openHostPage(page, hostPageUrl);
  const frame = page.locator('rostra-portal iframe');
  const shownHeight = async () => (await frame.boundingBox())?.height ?? 0;
  const contentHeight = () =>
    page
      .frames()
      .find((candidate) => candidate.url().startsWith(portalUrl))
      ?.evaluate(() => document.documentElement.scrollHeight);
  const expectSameHeight = () =>
    expect
      .poll(async () => Math.abs((await shownHeight()) - ((await contentHeight()) ?? 0)), 'frame beside its content')
      .toBeLessThanOrEqual(2);

  await portal.getByRole('link', { name: 'Challenges' }).first().click();
  // The home has challenges of its own, and is shown until the list is there.
  await expect(portal.getByRole('heading', { level: 1, name: 'Challenges' })).toBeVisible();
  await expect(portal.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expectSameHeight();
  const tall = await shownHeight();
  await portal.getByRole('heading', { level: 3 }).first().getByRole('link').click();
  await expect(portal.getByRole('heading', { level: 3 })).toHaveCount(0);
  await expectSameHeight();
  await expect.poll(shownHeight, 'a shorter screen gives its place back').toBeLessThan(tall);
  const wide = await shownHeight();
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(shownHeight, 'narrow words need more lines').toBeGreaterThan(wide);
  await expectSameHeight();
});

test('a browser that would let third parties keep things is given nothing to keep either', async ({
  hostPageUrl,
  portalUrl,
  console,
}) => {
  const folder = test.info().outputPath('profile');
  await mkdir(join(folder, 'Default'), { recursive: true });
  await writeFile(join(folder, 'Default/Preferences'), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));
  const profile = await chromium.launchPersistentContext(folder, test.info().project.use.launchOptions);
  console.watch(profile);
  const page = await profile.newPage();
  const portal = await openHostPage(page, hostPageUrl);
  await portal.getByRole('link', { name: 'Challenges' }).first().click();
  await expect(portal.getByRole('heading', { level: 1, name: 'Challenges' })).toBeVisible();
  const kept = await page
    .frames()
    .find((candidate) => candidate.url().startsWith(portalUrl))
    ?.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      // Only where the address counts as safe; there is nothing else to look into.
      caches: 'caches' in window ? (await caches.keys()).length : 0,
    }));
  expect(kept).toEqual({ cookie: '', local: 0, session: 0, databases: 0, caches: 0 });
  expect(await profile.cookies(portalUrl)).toEqual([]);
  await profile.close();
});

test('two portals on one page and one in a shadow root each sign in by themselves', async ({ page, hostPageUrl }) => {
  await openHostPage(page, hostPageUrl);
  await page.evaluate(() => {
    const first = document.querySelector('rostra-portal');
    const second = document.createElement('rostra-portal');
    const host = document.createElement('div');
    const third = document.createElement('rostra-portal');
    for (const portal of [second, third]) {
      portal.setAttribute('workspace', 'demo');
      Object.assign(portal, { fetchToken: Reflect.get(first ?? {}, 'fetchToken') });
    }
    host.attachShadow({ mode: 'open' }).append(third);
    first?.after(second, host);
  });
  const frames = page.locator('rostra-portal iframe');
  await expect(frames).toHaveCount(3);
  for (const nth of [0, 1, 2]) {
    const portal = page.locator('rostra-portal').nth(nth).locator('iframe').contentFrame();
    await expect(portal.getByRole('button', { name: 'You: Ana Ruiz' })).toBeAttached();
  }
});

test('an open portal signs in again by itself after an administrator turned embedding off and on', async ({
  page,
  hostPageUrl,
  signInAs,
  console,
}) => {
  const portal = await openHostPage(page, hostPageUrl);
  const admin = await signInAs('admin');
  await admin.goto('/w/demo/staff/settings/embed');
  await admin.getByRole('button', { name: 'Turn off' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Turn off' }).click();
  await admin.getByRole('button', { name: 'Turn on' }).click();
  await expect(admin.getByRole('button', { name: 'Turn off' })).toBeVisible();

  console.allow(/401 \(Unauthorized\)/);
  await portal.getByRole('link', { name: 'Challenges' }).first().click();
  await expect(portal.getByRole('heading', { level: 1, name: 'Challenges' })).toBeVisible();
  await expect(page.getByText('We could not sign you in here.')).toBeHidden();
});

test('a page that is not on the list cannot show the portal', async ({ page, portalUrl, console }) => {
  console.allow(/frame-ancestors|violates the following Content Security Policy/);
  await page.route('http://elsewhere.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${portalUrl}/embed/demo?v=1&ch=0123456789abcdef"></iframe>`,
    }),
  );
  await page.goto('http://elsewhere.example/');
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  await expect.poll(() => frame?.url()).toContain('chrome-error://');
});
