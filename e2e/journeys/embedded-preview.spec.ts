import { expect, test } from '../fixtures.ts';

test('an administrator sees the portal as a host page shows it, with the eyes of a sample champion, and changes nothing', async ({
  page,
  signInAs,
  portalUrl,
  console,
  expectAccessible,
}) => {
  // Said by browsers of any frame that is of its page's own origin: the preview's both sides are ours.
  console.allow(/can escape its sandboxing|fetchToken failed|409 \(Conflict\)|frame-ancestors|Content Security Policy/);
  const admin = await signInAs('admin');
  await admin.goto('/w/demo/staff/settings/embed');
  await expectAccessible(admin);
  await admin.getByRole('button', { name: 'Show the preview' }).click();
  const portal = admin.locator('rostra-portal iframe').contentFrame();
  await expect(portal.getByRole('button', { name: 'You: Sample Champion' })).toBeAttached();
  await expectAccessible(admin, 'rostra-portal');

  // The menu has what is one's own and no way out, and what would change something says why it does not.
  await portal.getByRole('button', { name: 'You: Sample Champion' }).click();
  await expect(portal.getByRole('menuitem', { name: 'Sign-in and devices' })).toBeVisible();
  await expect(portal.getByRole('menuitem', { name: 'Sign out' })).toHaveCount(0);
  await portal.getByRole('menuitem', { name: 'Your data' }).click();
  await portal.getByRole('button', { name: 'Make a copy' }).click();
  await expect(portal.getByText('This is a preview: nothing you do in it is sent or kept.')).toBeVisible();

  await admin.getByLabel('Where it starts').selectOption('Challenges');
  await expect(portal.getByRole('heading', { level: 1, name: 'Challenges' })).toBeVisible();
  await expect(portal.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await admin.getByLabel('Your page', { exact: true }).selectOption('Dark');
  await expect(portal.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await admin.getByLabel('Slim bar').selectOption('Hidden');
  await expect(portal.getByRole('navigation', { name: 'Main' })).toBeHidden();

  await admin.getByLabel('Who is looking').selectOption('Somebody your site cannot name');
  // After three more tries, as on a page whose backend fails.
  await expect(portal.getByText('You could not be signed in')).toBeVisible({ timeout: 25_000 });

  // Nobody of this name is anywhere else, and the document of the preview opens for nobody else.
  await admin.goto('/w/demo/staff/champions?search=Sample+Champion');
  await expect(admin.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(admin.getByRole('link', { name: 'Sample Champion' })).toHaveCount(0);
  const opened = await page.request.get(`${portalUrl}/embed/demo.preview?v=1&ch=0123456789abcdef`);
  expect(opened.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
});
