import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { givePoints } from '../steps/give-points.ts';

/** Terms short enough that Silver of the demo's champion, reached more than a month ago, is looked at now. */
const monthly = {
  'How far back': '1',
  'Bronze from': '100',
  'Silver from': '600',
  'Kept at least': '1',
  'Days of grace': '20',
};
const yearly = {
  'How far back': '12',
  'Bronze from': '250',
  'Silver from': '1000',
  'Kept at least': '12',
  'Days of grace': '45',
};

test('a change of tiers shows whom it leaves short, gives them a grace, and the points of the grace keep the tier', async ({
  signInAs,
  expectAccessible,
}) => {
  test.slow(true, 'Two people, jobs in between.');
  const manager = await signInAs('manager');
  const champion = await signInAs('champion');
  await champion.goto('/w/demo/tier');
  await expect(champion.getByRole('heading', { name: 'Silver', level: 2 })).toBeVisible();
  await expect(champion.getByText(/Silver is yours until .*, even if you earn nothing more\./)).toBeVisible();

  const preview = await workOut(manager, monthly);
  await expect(preview).toContainText(/gets? a notice/);
  await manager.getByLabel('What happens').selectOption({ label: 'Gets a notice' });
  await expect(manager.getByRole('row').filter({ hasText: 'Ana Ruiz' })).toContainText('Silver, until');
  await expectAccessible(manager);
  await putInForce(manager);

  await champion.reload();
  await expect(champion.getByText(/^Silver ends on/)).toBeVisible();
  const missing = await statusPointsMissing(champion);
  await expect(champion.getByText('Silver was about to end')).toBeVisible();
  await expectAccessible(champion);

  await givePoints(manager, {
    name: 'Ana Ruiz',
    toSpend: 0,
    status: missing,
    reason: 'For the round table you hosted.',
  });
  await champion.reload();
  await expect(champion.getByText(/Silver is yours until .*, even if you earn nothing more\./)).toBeVisible();

  await workOut(manager, yearly);
  await putInForce(manager);
  await expect(manager.getByRole('region', { name: 'History' })).toContainText('Kept for 12 months at least');
});

/** Writes terms into the draft and has their effect worked out. */
async function workOut(manager: Page, terms: Readonly<Record<string, string>>) {
  await manager.goto('/w/demo/staff/settings/tiers');
  const begin = manager.getByRole('button', { name: 'Change the tiers' });
  const change = manager.getByRole('region', { name: 'The change' });
  await expect(begin.or(change)).toBeVisible();
  if (await begin.isVisible()) await begin.click();
  for (const [label, value] of Object.entries(terms)) await change.getByRole('textbox', { name: label }).fill(value);
  await change.getByRole('button', { name: 'Save draft' }).click();
  await expect(change.getByText('All is saved')).toBeVisible();
  const preview = manager.getByRole('region', { name: 'What it does to everybody' });
  await preview.getByRole('button', { name: 'Work it out' }).click();
  await expect(preview.getByRole('button', { name: 'Put in force' })).toBeVisible();
  return preview;
}

async function putInForce(manager: Page) {
  await manager.getByRole('button', { name: 'Put in force' }).click();
  await manager.getByRole('dialog').getByRole('button', { name: 'Put in force' }).click();
  await expect(manager.getByRole('region', { name: 'The change' })).toBeHidden();
  await expect(manager.getByText('Everybody is being placed by these terms')).toBeHidden();
}

/** What the champion's page says is missing until the end of the grace. */
async function statusPointsMissing(champion: Page): Promise<number> {
  const words = await champion.getByText(/status points? more (?:by then )?keep it until/).textContent();
  return Number(/([\d,]+)\s+status points?/.exec(words ?? '')?.[1]?.replaceAll(',', ''));
}
