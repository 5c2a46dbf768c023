import { expect, test } from '../fixtures.ts';

test('a stranger asks to join, a manager lets them in, and they know by mail', async ({
  signInAs,
  openWindow,
  expectAccessible,
}) => {
  const email = `vera-${Date.now()}@northwind.example`;
  const admin = await signInAs('admin');
  await admin.goto('/w/demo/staff/settings/sign-in');
  const choice = admin.getByRole('radio', { name: 'Whoever the team lets in' });
  await choice.click();
  await expect(choice).toBeChecked();

  const stranger = await openWindow();
  await stranger.goto('/w/demo/sign-in');
  await expect(stranger.getByText(/Are you new here/)).toBeVisible();
  await stranger.getByLabel('Your e-mail address').fill(email);
  await stranger.getByRole('button', { name: 'Mail me a link' }).click();
  await expect(stranger.getByRole('heading', { name: 'Look in your mailbox' })).toBeVisible();

  const mailbox = await openWindow();
  const mails = mailbox.getByRole('article').filter({ hasText: email });
  const arrived = (words: string) =>
    expect(async () => {
      await mailbox.goto('/dev/mailbox');
      await expect(mails.filter({ hasText: words }).first()).toBeVisible({ timeout: 500 });
    }).toPass();
  await arrived('Nobody there has this address yet');
  await stranger.goto((await mails.first().getByRole('link').first().getAttribute('href')) ?? '');
  await expectAccessible(stranger);
  await stranger.getByLabel('Your name').fill('Vera Newcomer');
  await stranger.getByLabel('Who are you?').fill('I work with Ana.');
  await stranger.getByRole('button', { name: 'Ask to join' }).click();
  await expect(stranger.getByRole('heading', { name: 'You have asked to join' })).toBeVisible();

  const manager = await signInAs('manager');
  await manager.goto(`/w/demo/staff/joining?q=${email}`);
  await manager.getByRole('button', { name: 'Vera Newcomer' }).click();
  await expect(manager.getByText('“I work with Ana.”')).toBeVisible();
  await expect(manager.getByLabel('Account to join')).toHaveValue(/.+/);
  await expectAccessible(manager);
  await manager.getByRole('button', { name: 'Let in' }).click();
  await expect(manager.getByText('Vera Newcomer is in, and told by mail.')).toBeVisible();
  await arrived('You are in.');
});
