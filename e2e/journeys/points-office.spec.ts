import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { bringChampion } from '../steps/bring-champion.ts';
import { givePoints } from '../steps/give-points.ts';

const GIVEN = 70;

test('the points office leads to a champion, and a correction there is posted, listed and counted', async ({
  signInAs,
  expectAccessible,
}) => {
  const manager = await signInAs('manager');
  const { name } = await bringChampion(manager);
  const before = await issuedInQuarter(manager);
  await givePoints(manager, { name, toSpend: GIVEN, status: 0, reason: 'For the panel in Oslo.' });

  const given = await correctionOf(manager, name, 'Given by hand');
  await expect(given).toContainText(`+${GIVEN}`);
  await expectAccessible(manager);
  await given.getByRole('link', { name }).click();

  await manager.getByRole('button', { name: /For the panel in Oslo/ }).click();
  await manager.getByRole('button', { name: 'Reverse this award' }).click();
  const dialog = manager.getByRole('dialog', { name: 'Reverse this award?' });
  await dialog.getByLabel('Why?').fill('The panel was moved to spring.');
  await dialog.getByRole('button', { name: 'Reverse' }).click();
  await expect(manager.getByText('The award was taken back.')).toBeVisible();

  const taken = await correctionOf(manager, name, 'Taken back');
  await expect(taken).toContainText('The panel was moved to spring.');
  await expect(taken).toContainText(`−${GIVEN}`);
  // Nothing is edited: the grant stands beside what took it back, and what came into being adds up to what it was.
  await expect(await correctionOf(manager, name, 'Given by hand')).toBeVisible();
  expect(await issuedInQuarter(manager)).toBe(before);
});

test('a quarter that is over keeps its own figures and its own corrections', async ({ signInAs, expectAccessible }) => {
  const manager = await signInAs('manager');
  await manager.goto('/w/demo/staff/points');
  const quarter = manager.getByRole('combobox', { name: 'Quarter' });
  const running = await quarter.locator('option').first().innerText();
  const over = await quarter.locator('option').nth(1).innerText();
  await quarter.selectOption(over);

  await expect(manager).toHaveURL(/\?quarter=20\d\d-Q[1-4]$/);
  await expect(manager.getByText(/This quarter ended on/)).toBeVisible();
  await expect(manager.getByRole('term').filter({ hasText: `Outstanding at the end of ${over}` })).toBeVisible();
  await expect(manager.getByRole('button', { name: /budget/ })).toHaveCount(0);
  await expectAccessible(manager);

  await manager.getByRole('tab', { name: 'Corrections' }).click();
  await expect(manager).toHaveURL(/part=corrections/);
  await expect(quarter).toHaveValue(/^20\d\d-Q[1-4]$/);
  await manager.reload();
  await expect(quarter.locator('option:checked')).toHaveText(over);
  await quarter.selectOption(running);
  await expect(manager).toHaveURL(/part=corrections$/);

  await manager.goto('/w/demo/staff/points?quarter=2019-Q1');
  await expect(manager.getByText(/There are no figures of Q1\s2019/)).toBeVisible();
  await expect(manager.getByRole('term').filter({ hasText: `Issued in ${running.split(',')[0]}` })).toBeVisible();
});

/** Points issued in the quarter, as the office says. */
async function issuedInQuarter(manager: Page): Promise<string> {
  await manager.goto('/w/demo/staff/points');
  const term = manager.getByRole('term').filter({ hasText: /^Issued in/ });
  await expect(term).toBeVisible();
  const words = await term.locator('..').getByRole('definition').innerText();
  return words.split('\n')[0] ?? '';
}

async function correctionOf(manager: Page, name: string, what: string) {
  await manager.goto('/w/demo/staff/points?part=corrections');
  const search = manager.getByRole('searchbox', { name: 'Search champions and accounts' });
  await search.fill(name);
  await search.press('Enter');
  const row = manager.getByRole('row').filter({ hasText: name }).filter({ hasText: what });
  await expect(row).toBeVisible();
  return row;
}
