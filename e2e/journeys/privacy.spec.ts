import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { agreeToTexts } from '../steps/agree-to-texts.ts';
import { bringChampion } from '../steps/bring-champion.ts';
import { givePoints } from '../steps/give-points.ts';
import { signInByMail } from '../steps/sign-in-by-mail.ts';

test('a champion takes a copy of the own data and asks to be erased; an administrator does it, and the points stay in the sums', async ({
  signInAs,
  openWindow,
  expectAccessible,
  console,
}) => {
  const manager = await signInAs('manager');
  const { name, email } = await bringChampion(manager);
  await givePoints(manager, { name, toSpend: 120, status: 120, reason: 'Spoke for us at short notice' });
  const statement = manager.url();

  const champion = await signInByMail(await openWindow(), email);
  await expect(champion.getByText('Points are a thank-you, not money.')).toBeVisible();
  await expectAccessible(champion);
  await agreeToTexts(champion);
  await champion.getByRole('button', { name: `You: ${name}` }).click();
  await champion.getByRole('menuitem', { name: 'Your data' }).click();
  await champion.getByRole('button', { name: 'Make a copy' }).click();
  const link = champion.getByRole('link', { name: 'Download your copy' });
  await expect(link).toBeVisible();
  await expect(champion.getByText('Agreed: Terms of the program')).toBeVisible();
  await expectAccessible(champion);
  const download = champion.waitForEvent('download');
  await link.click();
  const archive = await readFile(await (await download).path());
  // The names of its files stand in a zip as they are.
  expect(archive.subarray(0, 2).toString()).toBe('PK');
  for (const file of ['data/profile.json', 'data/points.csv', 'data/activity.csv', 'contents.txt']) {
    expect(archive.includes(file), file).toBe(true);
  }

  await champion.getByRole('button', { name: 'Erase everything about me' }).click();
  const dialog = champion.getByRole('dialog', { name: 'Erase everything about you?' });
  await expect(dialog).toContainText('120 points to spend');
  await dialog.getByLabel(`Type ${email} to confirm`).fill(email);
  await expectAccessible(champion);
  await dialog.getByRole('button', { name: 'Erase me in 14 days' }).click();
  await expect(champion.getByRole('button', { name: 'Take it back' })).toBeVisible();

  const admin = await signInAs('admin');
  await admin.getByRole('link', { name: 'Privacy', exact: true }).click();
  await expect(admin.getByRole('row').filter({ hasText: name })).toContainText('120 points left');
  await expectAccessible(admin);
  await admin.getByRole('button', { name: `Erase now: ${name}` }).click();
  await admin.getByRole('button', { name: 'Erase for good' }).click();
  await expect(admin.getByRole('button', { name: `Erase now: ${name}` })).toHaveCount(0);
  await expect(admin.getByText(name)).toHaveCount(0);

  console.allow(/401 \(Unauthorized\)/);
  await champion.goto('/w/demo/your-data');
  await champion.waitForURL('**/sign-in**');
  await manager.goto(statement);
  await expect(manager.getByRole('heading', { level: 1 })).toContainText('Erased member');
  await expect(manager.getByText('120').first()).toBeVisible();
  await expect(manager.getByText(name)).toHaveCount(0);
});
