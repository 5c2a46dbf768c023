import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { refusedRequest } from '../steps/console-noise.ts';
import { pageFaults, untilShown } from '../steps/page-faults.ts';
import { type PageVisit, pageVisits } from '../steps/page-visits.ts';
import { policyWeaknesses } from '../steps/policy-weaknesses.ts';
import { portalRoutes } from '../steps/portal-routes.ts';
import { signInByMail } from '../steps/sign-in-by-mail.ts';

const still = { reducedMotion: 'reduce' } as const;

// Some twenty pages each; on a machine that does other things meanwhile a page takes seconds.
test.describe.configure({ timeout: 150_000 });

/** Opens pages one after the other and gives everything that is wrong with any of them. */
async function faultsOf(page: Page, visits: readonly PageVisit[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { route, find, leadsTo } of visits) {
    const address = find ? await find(page) : `/w/demo${route}`;
    const answer = await page.goto(address);
    await untilShown(page);
    if (leadsTo) {
      await expect.poll(() => new URL(page.url()).pathname).toBe(`/w/demo${leadsTo}`);
      continue;
    }
    const found = [
      ...policyWeaknesses(await answer?.headerValue('content-security-policy').then((policy) => policy ?? undefined)),
      ...(await pageFaults(page)),
    ];
    faults.push(...found.map((fault) => `${route}: ${fault}`));
  }
  return faults;
}

/** Two halves at the same time: a page waits for the server half of its time, and the machine has two cores. */
async function faultsInHalves(pages: readonly Page[], visits: readonly PageVisit[]): Promise<string[]> {
  const parts = pages.map((page, nth) =>
    faultsOf(
      page,
      visits.filter((_, index) => index % pages.length === nth),
    ),
  );
  return (await Promise.all(parts)).flat();
}

test('every page that the portal has is looked at here', async () => {
  const visited = ['/', ...pageVisits.map(({ route }) => `/w/$workspace${route}`)];
  expect(visited.toSorted()).toEqual(await portalRoutes());
});

test('pages before anybody is signed in', async ({ openWindow }) => {
  const page = await openWindow(still);
  const answer = await page.goto('/');
  await untilShown(page);
  expect(policyWeaknesses((await answer?.headerValue('content-security-policy')) ?? undefined)).toEqual([]);
  expect(await pageFaults(page)).toEqual([]);
  const visits = pageVisits.filter(({ as, isRefused }) => as === 'nobody' && !isRefused);
  expect(await faultsOf(page, visits)).toEqual([]);
});

test('pages that have to be refused something: nobody is signed in yet, or a mailed link lost its end', async ({
  openWindow,
  console,
}) => {
  console.allow(refusedRequest);
  const visits = pageVisits.filter(({ isRefused }) => isRefused);
  expect(await faultsOf(await openWindow(still), visits)).toEqual([]);
});

test('pages of champions', async ({ signInAs }) => {
  const pages = [await signInAs('champion', still), await signInAs('champion', still)];
  expect(
    await faultsInHalves(
      pages,
      pageVisits.filter(({ as }) => as === 'champion'),
    ),
  ).toEqual([]);
});

test('pages of champions inside another site', async ({ openWindow, signInAs, hostPageUrl, portalUrl }) => {
  const champion = await signInAs('champion', still);
  const page = await openWindow(still);
  const policy = page.waitForResponse((response) => response.url().startsWith(`${portalUrl}/embed/demo?`));
  const faults: string[] = [];
  await page.goto(hostPageUrl);
  expect(policyWeaknesses((await (await policy).headerValue('content-security-policy')) ?? undefined)).toEqual([]);
  const portal = page.frameLocator('rostra-portal iframe');
  for (const { route, find } of pageVisits.filter(({ as }) => as === 'champion')) {
    const address = find ? (await find(champion)).replace('/w/demo', '') : route;
    // Another question each time, so that the host page is loaded anew and not only told of another hash.
    await page.goto(`${hostPageUrl}/?at=${encodeURIComponent(route)}#${address || '/'}`);
    await untilShown(portal);
    faults.push(...(await pageFaults(page)).map((fault) => `${route}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

const ofTheTeam = pageVisits.filter(({ as }) => as === 'admin');
const half = Math.ceil(ofTheTeam.length / 2);

test('pages of the team, the first half', async ({ signInAs }) => {
  const pages = [await signInAs('admin', still), await signInAs('admin', still)];
  expect(await faultsInHalves(pages, ofTheTeam.slice(0, half))).toEqual([]);
});

test('pages of the team, the second half', async ({ signInAs }) => {
  const pages = [await signInAs('admin', still), await signInAs('admin', still)];
  expect(await faultsInHalves(pages, ofTheTeam.slice(half))).toEqual([]);
});

test('where customer success and sales arrive', async ({ openWindow }) => {
  for (const [email, path] of [
    ['tobias.krueger@halden.example', '/w/demo/staff/champions'],
    ['delphine.arnaud@halden.example', '/w/demo/staff'],
  ] as const) {
    const page = await openWindow(still);
    await signInByMail(page, email);
    await expect(page.getByRole('navigation', { name: 'Console' })).toBeVisible();
    await expect.poll(() => new URL(page.url()).pathname).toBe(path);
    await untilShown(page);
    expect(await pageFaults(page), email).toEqual([]);
  }
});
