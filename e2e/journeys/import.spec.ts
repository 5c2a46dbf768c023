import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

test('a file with mistakes: every line is judged, a yes writes the good ones, and the same file again changes nothing', async ({
  signInAs,
  expectAccessible,
}) => {
  const file = await exampleOfNewPeople();
  const manager = await signInAs('manager');
  await bringFile(manager, file);
  await expect(manager.getByRole('heading', { name: 'Nothing is imported yet' })).toBeVisible();
  await expect(manager.getByText('3 champions would be added')).toBeVisible();
  await expect(manager.getByText(/^7 lines cannot be imported\./)).toBeVisible();
  const wrong = manager.getByRole('row').filter({ hasText: 'liam.byrne@' });
  await expect(wrong).toContainText('Left out');
  await expect(wrong).toContainText('E-mail: not a complete address');
  await expectAccessible(manager);

  const download = manager.waitForEvent('download');
  await manager.getByRole('link', { name: 'Lines to correct (CSV)' }).click();
  const toCorrect = await readFile(await (await download).path(), 'utf8');
  expect(toCorrect).toContain('liam.byrne@');
  expect(toCorrect).not.toContain('pavel.novak@');

  const champion = manager.getByRole('row').filter({ hasText: `pavel.novak@${file.domain}` });
  const champions = `/w/demo/staff/champions?q=${file.domain}`;
  const imported = manager.url();
  await manager.goto(champions);
  await expect(manager.getByText('0 champions')).toBeVisible();
  await manager.goto(imported);
  await manager.getByRole('button', { name: 'Import 3 people' }).click();
  await expect(manager.getByText('3 champions added')).toBeVisible();
  await manager.goto(champions);
  await expect(champion).toBeVisible();

  await bringFile(manager, file);
  await expect(manager.getByRole('heading', { name: 'There is nothing to import' })).toBeVisible();
  await expect(manager.getByText('3 people are in already, with nothing new.')).toBeVisible();
  await expect(manager.getByRole('button', { name: /^Import \d/ })).toBeHidden();
});

/** A file as it is brought. */
interface BroughtFile {
  readonly name: string;
  readonly text: string;
  /** Where one company's people of this file have their addresses, and nobody else. */
  readonly domain: string;
}

/** The repository's example with people and companies that no earlier run has brought. */
async function exampleOfNewPeople(): Promise<BroughtFile> {
  const name = 'champions-with-mistakes.csv';
  const example = await readFile(new URL(`../../examples/import/${name}`, import.meta.url), 'utf8');
  const run = crypto.randomUUID().slice(0, 8);
  const text = example
    .replaceAll(/@(vantagepoint|harborlight|riverstone)/g, `@$1-${run}`)
    .replaceAll('ACC-', `ACC-${run}-`);
  return { name, text, domain: `harborlight-${run}.example` };
}

async function bringFile(manager: Page, { name, text }: BroughtFile): Promise<void> {
  await manager.goto('/w/demo/staff/imports');
  await manager
    .getByRole('group', { name: 'A file of people' })
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(manager.getByRole('heading', { level: 1, name })).toBeVisible();
}
