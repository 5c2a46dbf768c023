import { expect, test } from '../fixtures.ts';
import { hostileMessages } from '../steps/hostile-messages.ts';
import { startHostSite } from '../steps/host-page.ts';

/** Messages from each side. `HOSTILE_MESSAGES` asks for more than a quick run does. */
const MESSAGES = Number(process.env.HOSTILE_MESSAGES ?? 400);
const SEED = Number(process.env.PROVE_SEED ?? 7);

test('messages that mean harm, from the page, from another frame and from a window, change nothing and ask for nothing', async ({
  page,
  context,
  signInAs,
  portalUrl,
  hostPageUrl,
  console,
}) => {
  test.setTimeout(60_000 + MESSAGES * 5);
  // The window finds nobody signed in.
  console.allow(/401 \(Unauthorized\)/);
  const site = await startHostSite({ portalUrl, hostPageUrl, admin: await signInAs('admin') });
  await page.goto(site.page());
  const portal = page.locator('rostra-portal iframe').contentFrame();
  await expect(portal.getByRole('button', { name: 'You: Ana Ruiz' })).toBeAttached();
  await portal.getByRole('link', { name: 'Rewards' }).first().click();
  await expect(portal.getByRole('heading', { level: 1, name: 'Rewards' })).toBeVisible();
  await page.waitForLoadState('networkidle');

  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  const state = async () => ({
    portal: await portal.locator('main').innerText(),
    look: await portal
      .locator('html')
      .evaluate((root) => [root.dataset.mode, root.dataset.bar, root.getAttribute('style')]),
    heard: JSON.stringify(await page.evaluate(() => Reflect.get(globalThis, 'heard'))),
    notice: await page.locator('rostra-portal').evaluate((element) => element.shadowRoot?.textContent),
  });
  const before = await state();
  const messages = hostileMessages(MESSAGES, SEED);

  // From the page around the frame, and from the frame's own side to the page.
  await page.evaluate((sent) => {
    const frame = document.querySelector('rostra-portal')?.shadowRoot?.querySelector('iframe');
    for (const message of sent) {
      frame?.contentWindow?.postMessage(message, '*');
      window.postMessage(message, '*');
      window.dispatchEvent(new MessageEvent('message', { data: message, origin: location.origin }));
    }
  }, messages);
  // From another frame on the page, to both.
  await page.evaluate((sent) => {
    const other = document.createElement('iframe');
    document.body.append(other);
    const post = other.contentWindow;
    if (!post) throw new Error('no second frame');
    const script = (message: unknown) => {
      post.parent.postMessage(message, '*');
      post.parent.frames[0]?.postMessage(message, '*');
    };
    for (const message of sent) script(message);
  }, messages);
  // From a window at top level, of the portal's own origin even.
  const opening = context.waitForEvent('page');
  await page.evaluate(
    (address) => void window.open(address, '_blank'),
    `${portalUrl}/w/demo/framed?c=${'c'.repeat(43)}`,
  );
  const opened = await opening;
  await opened.waitForLoadState();
  await opened.evaluate((sent) => {
    const opener: unknown = globalThis.opener;
    if (typeof opener !== 'object' || opener === null) return;
    for (const message of sent) {
      const host = globalThis.opener as Window;
      host.postMessage(message, '*');
      host.frames[0]?.postMessage(message, '*');
    }
  }, messages);
  await opened.close();

  expect(await state()).toEqual(before);
  expect(asked.filter((url) => url.startsWith(portalUrl) && !url.includes('/w/demo/framed'))).toEqual([]);
  await portal.getByRole('link', { name: 'Challenges' }).first().click();
  await expect(portal.getByRole('heading', { level: 1, name: 'Challenges' }), 'it still works').toBeVisible();
  await site.close();
});
