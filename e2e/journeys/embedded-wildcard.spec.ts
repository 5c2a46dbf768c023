import { expect, test } from '../fixtures.ts';
import { listOrigin } from '../steps/list-origin.ts';

const inside = 'https://de.halden.example/';
const outside = 'https://a.b.halden.example/';

test('a wildcard lets pages of one name more show the portal, and the browser keeps it from any deeper one', async ({
  page,
  context,
  signInAs,
  portalUrl,
  hostPageUrl,
  console,
}) => {
  console.allow(/frame-ancestors|violates the following Content Security Policy/);
  await listOrigin(await signInAs('admin'), 'https://*.halden.example');
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">
    <script type="module" src="${portalUrl}/embed/rostra-portal.js"></script></head>
    <body><rostra-portal workspace="demo"></rostra-portal>
    <script>document.querySelector('rostra-portal').fetchToken = async () => (await fetch('/rostra-proof', { method: 'POST' })).text();</script></body></html>`;
  for (const host of [inside, outside]) {
    await page.route(`${host}**`, async (route) => {
      if (!route.request().url().endsWith('/rostra-proof'))
        return route.fulfill({ contentType: 'text/html', body: html });
      const proof = await (await fetch(`${hostPageUrl}/rostra-proof`, { method: 'POST' })).text();
      return route.fulfill({ contentType: 'text/plain', body: proof });
    });
  }
  // The stand-ins for pages on the internet reach the portal on this very machine, which browsers ask people about.
  for (const origin of [inside, outside]) await context.grantPermissions(['local-network-access'], { origin });
  // To a portal without TLS, as the one of journeys, a browser tells no page's origin; to one with TLS it does.
  await page.route(`${portalUrl}/embed/demo?*`, async (route) => {
    const headers = { ...(await route.request().allHeaders()), referer: new URL('/', page.url()).href };
    await route.fulfill({ response: await route.fetch({ headers }) });
  });
  await page.goto(inside);
  const portal = page.locator('rostra-portal iframe').contentFrame();
  await expect(portal.getByRole('button', { name: 'You: Ana Ruiz' })).toBeAttached();

  await page.goto(outside);
  await expect
    .poll(() =>
      page
        .frames()
        .find((candidate) => candidate !== page.mainFrame())
        ?.url(),
    )
    .toContain('chrome-error://');
});
