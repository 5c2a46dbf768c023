import { expect, type Page } from '@playwright/test';

/** Somebody nobody has met before. */
export interface BroughtChampion {
  readonly name: string;
  readonly email: string;
}

/** Brings a champion in by an import, with an account of their own: nothing of the demo's people changes. */
export async function bringChampion(manager: Page): Promise<BroughtChampion> {
  const run = crypto.randomUUID().slice(0, 8);
  const name = `Noor ${run}`;
  const email = `noor@journey-${run}.example`;
  const text = `email,name,account\n${email},${name},Journey ${run}\n`;
  await manager.goto('/w/demo/staff/imports');
  await manager
    .getByRole('group', { name: 'A file of people' })
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'one.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await manager.getByRole('button', { name: /^Import 1 / }).click();
  await expect(manager.getByText('1 champion added')).toBeVisible();
  return { name, email };
}
