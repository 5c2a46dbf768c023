import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { mailedLink } from '../steps/mailed-link.ts';
import { uniqueTitle } from '../steps/unique-title.ts';

/** Gives a browser a device that keeps passkeys and whose owner says yes to everything. */
async function addAuthenticator(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return session;
}

test('somebody joins the team, adds a passkey, and signs in with it', async ({
  signInAs,
  openWindow,
  expectAccessible,
}) => {
  const name = uniqueTitle('Vera');
  const email = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}@halden.example`;

  const admin = await signInAs('admin');
  await admin.getByRole('link', { name: 'Team', exact: true }).click();
  await admin.getByRole('button', { name: 'Invite somebody' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Invite somebody' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('E-mail address').fill(email);
  await expectAccessible(admin);
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
  const row = admin.getByRole('row').filter({ hasText: email });
  await expect(row).toContainText('Invited');
  await expectAccessible(admin);

  const vera = await openWindow();
  await addAuthenticator(vera);
  const invitation = await mailedLink(vera, email, 'invites you');
  // A mail scanner opens the link first, and runs its scripts; that must not use it up.
  const scanner = await openWindow();
  await scanner.goto(invitation);
  await expect(scanner.getByRole('button', { name: 'Join' })).toBeVisible();
  await scanner.close();
  await vera.goto(invitation);
  await expect(vera.getByRole('heading', { name: 'Join the team' })).toBeVisible();
  await expectAccessible(vera);
  await vera.getByRole('button', { name: 'Join' }).click();
  await vera.waitForURL('**/w/demo/staff');
  await admin.reload();
  await expect(row).toContainText('Active');

  await vera.getByRole('button', { name: `You: ${name}` }).click();
  await vera.getByRole('menuitem', { name: 'Sign-in and devices' }).click();
  await vera.getByRole('button', { name: 'Add a passkey' }).click();
  await vera.getByLabel('Name').fill('Test key');
  await vera.getByRole('button', { name: 'Go on' }).click();
  await expect(vera.getByRole('list', { name: 'Passkeys' })).toContainText('Test key');
  await expect(vera.getByRole('list', { name: 'Devices' })).toContainText('This device');
  await expectAccessible(vera);

  await vera.getByRole('button', { name: `You: ${name}` }).click();
  await vera.getByRole('menuitem', { name: 'Sign out' }).click();
  await vera.getByLabel('Your e-mail address').fill(email);
  await vera.getByRole('button', { name: 'Mail me a link' }).click();
  await expect(vera.getByRole('heading', { name: 'Look in your mailbox' })).toBeVisible();
  await vera.goto(await mailedLink(vera, email, 'Sign in to'));
  await vera.getByRole('button', { name: 'Sign in to Halden' }).click();
  await expect(vera.getByRole('heading', { name: 'Now your passkey' })).toBeVisible();
  await expectAccessible(vera);
  await vera.getByRole('button', { name: 'Use a passkey' }).click();
  await vera.waitForURL('**/w/demo/staff');
  expect(vera.url()).not.toContain('#');
});
