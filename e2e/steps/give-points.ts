import { expect, type Page } from '@playwright/test';

/** Points by hand, few enough to be posted at once. */
export interface GivenPoints {
  /** As the list of champions is searched for them; nobody else may be found by it. */
  readonly name: string;
  readonly toSpend: number;
  readonly status: number;
  readonly reason: string;
}

/** Opens a champion's statement as staff see it. */
export async function openStatementOf(manager: Page, name: string): Promise<void> {
  await manager.goto('/w/demo/staff/champions');
  const search = manager.getByRole('searchbox').first();
  await search.fill(name);
  await search.press('Enter');
  await manager.getByRole('row').filter({ hasText: name }).getByRole('button').first().click();
  await manager.getByRole('link', { name: 'Statement' }).click();
  await expect(manager.getByRole('button', { name: 'Give points' })).toBeVisible();
}

/** Gives points by hand; ends on the champion's statement. */
export async function givePoints(manager: Page, { name, toSpend, status, reason }: GivenPoints): Promise<void> {
  await openStatementOf(manager, name);
  await manager.getByRole('button', { name: 'Give points' }).click();
  const dialog = manager.getByRole('dialog');
  await dialog.getByLabel('Points to spend').fill(String(toSpend));
  await dialog.getByLabel('Status points').fill(String(status));
  await dialog.getByLabel('Why?').fill(reason);
  await dialog.getByRole('button', { name: 'Give points' }).click();
  await expect(manager.getByText(`${name} has the points.`)).toBeVisible();
}
