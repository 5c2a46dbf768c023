import { expect, type Page } from '@playwright/test';

/** A reward in the catalogue, and where. */
export interface OfferedReward {
  readonly title: string;
  readonly cost: number;
  readonly staffPath: string;
  readonly championPath: string;
}

/** Puts a reward with a single piece into the catalogue. */
export async function offerLastReward(manager: Page, title: string, cost: number): Promise<OfferedReward> {
  await manager.goto('/w/demo/staff/rewards/new');
  await manager.getByRole('textbox', { name: 'Title' }).fill(title);
  await manager.getByLabel('Description').fill('Dinner with the people who began it all.');
  await manager.getByRole('textbox', { name: 'Cost' }).fill(String(cost));
  await manager.getByLabel('Pieces left').fill('1');
  await manager.getByRole('button', { name: 'Create draft' }).click();
  await manager.getByRole('button', { name: 'Put into the catalogue' }).click();
  await manager.getByRole('dialog').getByRole('button', { name: 'Put into the catalogue' }).click();
  await expect(manager.getByRole('button', { name: 'Take out of the catalogue' })).toBeVisible();
  const staffPath = new URL(manager.url()).pathname;
  return { title, cost, staffPath, championPath: `/w/demo/rewards/${staffPath.split('/').at(-1)}` };
}

/** Takes it out again, so that the demo's catalogue stays as it was. */
export async function retireReward(manager: Page, { staffPath }: OfferedReward): Promise<void> {
  await manager.goto(staffPath);
  await manager.getByRole('button', { name: 'Take out of the catalogue' }).click();
  await manager.getByRole('dialog').getByRole('button', { name: 'Take out of the catalogue' }).click();
  await expect(manager.getByRole('button', { name: 'Put into the catalogue' })).toBeVisible();
}

/** Finds a redemption in the queue and opens it. */
export async function openRedemption(manager: Page, { title }: OfferedReward, championName: string) {
  await manager.goto('/w/demo/staff/redemptions');
  const search = manager.getByLabel('Search champion, account or reward');
  await search.fill(title);
  await search.press('Enter');
  await expect(manager.getByText('1 redemption', { exact: true })).toBeVisible();
  const row = manager.getByRole('row').filter({ hasText: title });
  await expect(row).toContainText(championName);
  await row.getByRole('button').first().click();
  return manager.getByRole('dialog', { name: `${title} for ${championName}` });
}

/** What a champion has to spend, as their statement's page says it. */
export async function pointsToSpend(champion: Page): Promise<number> {
  await champion.goto('/w/demo/points');
  const figure = champion.getByRole('main').getByText(/^[\d,]+ points? to spend$/);
  return Number((await figure.innerText()).replaceAll(/\D/g, ''));
}
