import { expect, type Page } from '@playwright/test';

/** Lets an administrator list an origin on the page for embedding. */
export async function listOrigin(admin: Page, origin: string): Promise<void> {
  await admin.goto('/w/demo/staff/settings/embed');
  await admin.getByLabel('Another origin').fill(origin);
  await admin.getByRole('button', { name: 'List it' }).click();
  await expect(admin.getByRole('list', { name: 'Allowed origins' }).getByText(origin, { exact: true })).toBeVisible();
}
