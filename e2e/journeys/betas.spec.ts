import { expect, test } from '../fixtures.ts';
import { uniqueTitle } from '../steps/unique-title.ts';

test('a champion joins a beta the team has just opened, and leaves it again', async ({
  signInAs,
  expectAccessible,
}) => {
  const title = uniqueTitle('Lineage on a map');
  const manager = await signInAs('manager');
  await manager.goto('/w/demo/staff/betas/new');
  await manager.getByRole('textbox', { name: 'Title' }).fill(title);
  await manager
    .getByRole('textbox', { name: 'What it is' })
    .fill('Every table and where its rows come from, on one map.');
  await manager.getByRole('textbox', { name: 'What we ask of you' }).fill('A note a week, for a month.');
  await manager.getByLabel('Seats').fill('3');
  await manager.getByRole('button', { name: 'Create draft' }).click();
  await manager.getByRole('button', { name: 'Open to champions' }).click();
  await manager.getByRole('dialog').getByRole('button', { name: 'Open to champions' }).click();
  await expect(manager.getByRole('button', { name: 'Close this beta' })).toBeVisible();
  const betaId = new URL(manager.url()).pathname.split('/').at(-1);

  const champion = await signInAs('champion');
  await expect(champion.getByText('New beta:').first()).toBeVisible();
  await champion.getByRole('link', { name: title }).click();
  await expect(champion).toHaveURL(new RegExp(`/betas/${betaId}$`));
  await expect(champion.getByText('3 of 3 seats left')).toBeVisible();
  await expectAccessible(champion);
  await champion.getByRole('button', { name: 'Join the beta' }).click();
  await expect(champion.getByText(/^You are in since /)).toBeVisible();
  await manager.reload();
  await manager.getByRole('tab', { name: /^People/ }).click();
  await expect(manager.getByRole('row').filter({ hasText: 'Ana Ruiz' })).toBeVisible();

  await champion.getByRole('button', { name: 'Leave the beta' }).click();
  await champion
    .getByRole('dialog', { name: `Leave “${title}”?` })
    .getByRole('button', { name: 'Leave the beta' })
    .click();
  await expect(champion.getByRole('button', { name: 'Join the beta' })).toBeVisible();
  await expect(champion.getByText('3 of 3 seats left')).toBeVisible();

  await manager.getByRole('button', { name: 'Close this beta' }).click();
  await manager.getByRole('dialog').getByRole('button', { name: 'Close for good' }).click();
  await expect(manager.getByRole('button', { name: 'Close this beta' })).toBeHidden();
});
