import { expect, test } from '../fixtures.ts';

test('an administrator reads in the audit log who did what to which thing, and what else happened to it', async ({
  signInAs,
  expectAccessible,
}) => {
  const page = await signInAs('admin');
  await page.getByRole('link', { name: 'Audit log' }).click();
  const log = page.getByRole('table', { name: 'Audit log' });
  await page.getByRole('combobox', { name: 'What' }).selectOption('Finished an import');
  await expect(log.getByRole('row', { name: /Finished an import/ }).first()).toBeVisible();
  await log.getByRole('button', { name: 'Finished an import' }).last().click();

  const detail = page.getByRole('complementary', { name: 'Finished an import' });
  await expect(detail).toContainText('Program manager');
  await expect(detail.getByRole('row', { name: /^state/ })).toContainText('done');
  await expectAccessible(page, 'main');

  await detail.getByRole('button', { name: 'Everything about this' }).click();
  await expect(log.getByRole('button', { name: 'Said yes to an import' })).toBeVisible();
  await expect(page).toHaveURL(/subject=/);
  await page.reload();
  await expect(log.getByRole('button', { name: 'Brought a file of people' })).toBeVisible();
});
