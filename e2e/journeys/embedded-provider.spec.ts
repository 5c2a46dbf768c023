import { buildIdentityProvider, type IdentityProvider } from '../../apps/api/src/testing/build-identity-provider.ts';
import { expect, test } from '../fixtures.ts';
import { startHostSite } from '../steps/host-page.ts';

let provider: IdentityProvider;
test.beforeAll(async ({ portalUrl }) => {
  provider = await buildIdentityProvider({ redirectUrls: [`${portalUrl}/oidc/demo/champion/callback`] });
  provider.person = {
    sub: 'ana-at-the-provider',
    email: 'ana.ruiz@northwind.example',
    email_verified: true,
    name: 'Ana R.',
  };
});
test.afterAll(() => provider.close());

test('where the host has no backend, a champion signs in at the vendor’s own provider in the window, and the frame goes on', async ({
  page,
  context,
  signInAs,
  portalUrl,
  hostPageUrl,
  console,
}) => {
  console.allow(/401 \(Unauthorized\)/);
  const admin = await signInAs('admin');
  await admin.goto('/w/demo/staff/settings/sign-in');
  const section = admin.getByRole('region', { name: 'Identity provider of your champions' });
  await section.getByRole('button', { name: 'Connect a provider' }).click();
  await section.getByLabel('Issuer').fill(provider.issuer);
  await section.getByLabel('Client ID').fill(provider.clientId);
  await section.getByLabel('Client secret').fill(provider.clientSecret);
  await section.getByLabel('Name on the button').fill('Halden ID');
  await section.getByLabel('Mail domains it answers for').fill('northwind.example');
  await section.getByRole('button', { name: 'Connect', exact: true }).click();
  const champions = admin.getByRole('region', { name: 'Champions', exact: true });
  await champions.getByRole('checkbox', { name: 'Identity provider' }).click();
  await expect(admin.getByText('Champions: provider on')).toBeVisible();

  const site = await startHostSite({ portalUrl, hostPageUrl, admin });
  await page.goto(site.page({ hasBackend: false, policy: 'strict', attributes: { 'sign-in': 'popup' } }));
  const portal = page.locator('rostra-portal iframe').contentFrame();
  const opening = context.waitForEvent('page');
  await portal.getByRole('button', { name: 'Sign in' }).click();
  const opened = await opening;
  const closed = opened.waitForEvent('close');
  await opened.getByRole('link', { name: 'Continue with Halden ID' }).click();
  await closed;
  await expect(portal.getByRole('button', { name: 'You: Ana Ruiz' })).toBeAttached();
  await portal.getByRole('link', { name: 'Rewards' }).first().click();
  await expect(portal.getByRole('heading', { level: 1, name: 'Rewards' })).toBeVisible();

  await admin.goto('/w/demo/staff/settings/sign-in');
  await champions.getByRole('checkbox', { name: 'Identity provider' }).click();
  await expect(admin.getByText('Champions: provider off')).toBeVisible();
  await section.getByRole('button', { name: 'Disconnect' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click();
  await expect(section.getByRole('button', { name: 'Connect a provider' })).toBeVisible();
  await site.close();
});
