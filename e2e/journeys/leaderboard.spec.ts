import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { agreeToTexts } from '../steps/agree-to-texts.ts';
import { bringChampion } from '../steps/bring-champion.ts';
import { givePoints } from '../steps/give-points.ts';
import { signInByMail } from '../steps/sign-in-by-mail.ts';

const LINES_A_PAGE = 10;

test('a champion sees who stands around them, goes by an alias, and leaves the boards at once', async ({
  signInAs,
  openWindow,
  expectAccessible,
}) => {
  const manager = await signInAs('manager');
  const { name, email } = await bringChampion(manager);
  await givePoints(manager, { name, toSpend: 0, status: 400, reason: 'For three talks in a row.' });

  const noor = await signInByMail(await openWindow(), email);
  await agreeToTexts(noor);
  const around = noor.getByRole('region', { name: 'Around you' });
  // Boards follow the ledger within a few seconds.
  await expect(async () => {
    await noor.goto('/w/demo/leaderboard');
    await expect(around.getByText('you', { exact: true })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  expect(await around.getByRole('listitem').count()).toBeGreaterThan(1);
  await expect(around.getByText(/brings? place|stands above you/)).toBeVisible();
  await expectAccessible(noor);

  const rank = Number(await around.locator('[aria-current]').getAttribute('value'));
  const ana = await signInAs('champion');
  const board = await boardAt(ana, Math.ceil(rank / LINES_A_PAGE));
  await expect(board).toContainText(name);

  const alias = `Night owl ${name.slice(-4)}`;
  await standAs(noor, 'Under an alias', alias);
  await expect(noor.getByText(`Others read “${alias}” instead of your name and company.`)).toBeVisible();
  await ana.reload();
  await expect(board).toContainText(alias);
  await expect(board).not.toContainText(name);

  await standAs(noor, 'Not at all');
  await expect(noor.getByText(/You have left the boards/)).toBeVisible();
  await ana.reload();
  await expect(board).toBeVisible();
  await expect(board).not.toContainText(alias);
});

async function boardAt(champion: Page, page: number) {
  await champion.goto(`/w/demo/leaderboard${page > 1 ? `?page=${page}` : ''}`);
  const board = champion.getByRole('list', { name: 'The whole board' });
  await expect(board).toBeVisible();
  return board;
}

async function standAs(champion: Page, way: string, alias?: string): Promise<void> {
  await champion.getByRole('button', { name: 'How I stand here' }).click();
  const dialog = champion.getByRole('dialog');
  await dialog.getByRole('radio', { name: way }).check();
  if (alias) await dialog.getByLabel('Alias', { exact: true }).fill(alias);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
}
