import { expect, test } from '../fixtures.ts';

/** A champion of the demo who is nobody's ready-made person. */
const email = 'ana.ruiz@northwind.example';

test('a champion signs in by the link in a mail, once', async ({ page, openWindow, expectAccessible, console }) => {
  await page.goto('/w/demo/sign-in');
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await expect(page.getByRole('heading', { name: 'Look in your mailbox' })).toBeVisible();
  await expectAccessible(page);

  const mailbox = await openWindow();
  const link = mailbox.getByRole('article').filter({ hasText: email }).first().getByRole('link');
  await expect(async () => {
    await mailbox.goto('/dev/mailbox');
    await expect(link).toBeVisible({ timeout: 500 });
  }).toPass();
  await expectAccessible(mailbox);
  const address = (await link.getAttribute('href')) ?? '';

  // A mail scanner opens the link first; that must not use it up.
  const scanner = await openWindow();
  await scanner.goto(address);
  await expect(scanner.getByRole('heading', { name: 'Sign in to Halden' })).toBeVisible();
  await scanner.close();

  const visitor = await openWindow();
  await visitor.goto(address);
  await expectAccessible(visitor);
  await visitor.getByRole('button', { name: 'Sign in to Halden' }).click();
  await visitor.waitForURL('**/w/demo');
  await expect(visitor.getByRole('button', { name: 'You: Ana Ruiz' })).toBeVisible();
  expect(visitor.url()).not.toContain('#');

  console.allow(/401 \(Unauthorized\)/);
  const late = await openWindow();
  await late.goto(address);
  await late.getByRole('button', { name: 'Sign in to Halden' }).click();
  await expect(late.getByRole('heading', { name: 'This link was used' })).toBeVisible();
});

test('signing out ends the session', async ({ signInAs, console }) => {
  const page = await signInAs('champion');
  await page.getByRole('button', { name: /^You: / }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByLabel('Your e-mail address')).toBeVisible();
  console.allow(/401 \(Unauthorized\)/);
  await page.goto('/w/demo/rewards');
  await expect(page.getByLabel('Your e-mail address')).toBeVisible();
  expect(page.url()).toContain('returnTo=%2Fw%2Fdemo%2Frewards');
});
