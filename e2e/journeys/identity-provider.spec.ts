import { buildIdentityProvider, type IdentityProvider } from '../../apps/api/src/testing/build-identity-provider.ts';
import { expect, test } from '../fixtures.ts';

/** The manager of the demo, who has an account at the team's provider. */
const mara = {
  sub: 'mara-at-the-provider',
  email: 'mara.lindqvist@halden.example',
  email_verified: true,
  name: 'Mara L.',
};

let provider: IdentityProvider;
test.beforeAll(async ({ portalUrl }) => {
  provider = await buildIdentityProvider({ redirectUrls: [`${portalUrl}/oidc/demo/staff/callback`] });
});
test.afterAll(() => provider.close());

test('an administrator connects the team’s identity provider, and a manager signs in by it', async ({
  signInAs,
  openWindow,
  expectAccessible,
}) => {
  const admin = await signInAs('admin');
  await admin.goto('/w/demo/staff/settings/sign-in');
  const section = admin.getByRole('region', { name: 'Identity provider of your team' });
  await section.getByRole('button', { name: 'Connect a provider' }).click();
  await expect(section.getByText('/oidc/demo/staff/callback')).toBeVisible();
  await section.getByLabel('Issuer').fill(provider.issuer);
  await section.getByLabel('Client ID').fill(provider.clientId);
  await section.getByLabel('Client secret').fill(`${provider.clientSecret} mistyped`);
  await section.getByLabel('Name on the button').fill('Halden ID');
  await section.getByLabel('Mail domains it answers for').fill('halden.example');
  await section.getByRole('button', { name: 'Connect', exact: true }).click();

  // A slip in the secret is found before anybody is sent there.
  await section.getByRole('button', { name: 'Try it' }).click();
  await expect(section.getByText(/the secret is wrong or has expired/)).toBeVisible();
  await expectAccessible(admin);
  await section.getByRole('button', { name: 'Change' }).click();
  await section.getByLabel('Client secret').fill(provider.clientSecret);
  await section.getByRole('button', { name: 'Save' }).click();
  await section.getByRole('button', { name: 'Try it' }).click();
  await expect(section.getByText('It knows the client ID and the secret.')).toBeVisible();
  const team = admin.getByRole('region', { name: 'Your team', exact: true });
  await team.getByRole('checkbox', { name: 'Identity provider' }).click();
  await expect(admin.getByRole('region', { name: 'What was changed' }).getByText('Team: provider on')).toBeVisible();

  // Whoever cancels there is told so here, and keeps where they wanted to go.
  provider.person = null;
  const manager = await openWindow();
  await manager.goto('/w/demo/sign-in?returnTo=%2Fw%2Fdemo%2Fstaff%2Frewards');
  await expectAccessible(manager);
  await manager.getByRole('link', { name: 'Continue with Halden ID' }).click();
  await expect(manager.getByText('You cancelled. Nothing has happened.')).toBeVisible();

  provider.person = mara;
  await manager.getByRole('link', { name: 'Continue with Halden ID' }).click();
  await manager.waitForURL('**/w/demo/staff/rewards');
  await expect(manager.getByRole('heading', { level: 1, name: 'Rewards' })).toBeVisible();

  await team.getByRole('checkbox', { name: 'Identity provider' }).click();
  await expect(admin.getByText('Team: provider off')).toBeVisible();
  await section.getByRole('button', { name: 'Disconnect' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click();
  await expect(section.getByRole('button', { name: 'Connect a provider' })).toBeVisible();
});
