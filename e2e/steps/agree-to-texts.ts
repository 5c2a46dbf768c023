import { expect, type Page } from '@playwright/test';

/** Agrees to the demo's terms and privacy notice, as whoever is new does before taking part. */
export async function agreeToTexts(champion: Page): Promise<void> {
  const title = champion.getByRole('heading', { level: 1, name: 'Before you take part' });
  await expect(title).toBeVisible();
  await champion.getByRole('button', { name: 'I agree' }).click();
  await expect(title).toHaveCount(0);
}
