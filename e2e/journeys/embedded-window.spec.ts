import { expect, test } from '../fixtures.ts';
import { startHostSite } from '../steps/host-page.ts';

const email = 'ana.ruiz@northwind.example';

test('where the host has no backend, a champion signs in by a window and the frame goes on by itself', async ({
  page,
  context,
  openWindow,
  signInAs,
  portalUrl,
  hostPageUrl,
  console,
}) => {
  console.allow(/401 \(Unauthorized\)/);
  const site = await startHostSite({ portalUrl, hostPageUrl, admin: await signInAs('admin') });
  await page.goto(site.page({ hasBackend: false, policy: 'strict', attributes: { 'sign-in': 'popup' } }));
  const portal = page.locator('rostra-portal iframe').contentFrame();
  const opening = context.waitForEvent('page');
  await portal.getByRole('button', { name: 'Sign in' }).click();
  const opened = await opening;
  await opened.getByLabel('Your e-mail address').fill(email);
  await opened.getByRole('button', { name: 'Mail me a link' }).click();
  await expect(opened.getByRole('heading', { name: 'Look in your mailbox' })).toBeVisible();

  const mailbox = await openWindow();
  // Others have written to her before; only this one has a code.
  const code = /\b(\d{3})\s?(\d{3})\b/;
  const letter = mailbox.getByRole('article').filter({ hasText: email }).filter({ hasText: code }).first();
  await expect(async () => {
    await mailbox.goto('/dev/mailbox');
    await expect(letter).toBeVisible({ timeout: 500 });
  }).toPass();
  const [, ...halves] = code.exec(await letter.innerText()) ?? [];
  const closed = opened.waitForEvent('close');
  await opened.getByRole('textbox').first().fill(halves.join(''));
  await opened
    .getByRole('button', { name: /sign in/i })
    .first()
    .click({ timeout: 2_000 })
    .catch(() => undefined);
  await closed;
  await expect(portal.getByRole('button', { name: 'You: Ana Ruiz' })).toBeAttached();

  // The second time the window closes by itself: the visitor is signed in at top level.
  await page.reload();
  const again = context.waitForEvent('page');
  await portal.getByRole('button', { name: 'Sign in' }).click();
  await again;
  await expect(portal.getByRole('button', { name: 'You: Ana Ruiz' })).toBeAttached();
  await site.close();
});
