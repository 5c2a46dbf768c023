import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

const checker = fileURLToPath(new URL('../../examples/check-statement/check-statement.mjs', import.meta.url));
const run = promisify(execFile);

test('a champion takes the statement away, and a program that shares no code finds its proof good', async ({
  signInAs,
}) => {
  const champion = await signInAs('champion');
  await champion.goto('/w/demo/points');
  await expect(champion.getByRole('heading', { name: 'Nothing can be changed unseen' })).toBeVisible();
  // Until the lines are there the page still grows, and a menu that was opened moves away from the hand.
  await expect(champion.getByText(/^\d+ lines$/)).toBeVisible();

  const paper = await download(champion, 'To print (PDF)');
  expect(paper.name).toMatch(/^points-ana-ruiz-\d{4}-\d{2}-\d{2}\.pdf$/);
  expect((await readFile(paper.path)).subarray(0, 5).toString()).toBe('%PDF-');

  const proof = await download(champion, 'Proof (JSON)');
  const roots = new URL('/w/demo/roots.json', champion.url()).href;
  const { stdout } = await run(process.execPath, [checker, proof.path, roots]);
  expect(stdout).toMatch(/ok {2}\d+ entries, each linked to the one before/);
  expect(stdout).toMatch(/ok {2}that root was published for/);
});

test('more points than one person may give wait for a second one, who sees them on Today', async ({ signInAs }) => {
  const manager = await signInAs('manager');
  await manager.getByRole('link', { name: /points for Pavel Adeyemi/ }).click();
  const detail = manager.getByRole('complementary', { name: 'Pavel Adeyemi' });
  await detail.getByRole('textbox', { name: /A word for Otis Baker/ }).fill('It was a fine talk.');
  await detail.getByRole('button', { name: 'Approve and post' }).click();
  await manager.getByRole('tab', { name: 'Posted' }).click();
  await manager.getByRole('button', { name: 'Pavel Adeyemi' }).click();
  await manager.getByRole('link', { name: 'Statement of Pavel Adeyemi' }).click();
  const why = manager.getByRole('complementary', { name: 'Why' });
  await expect(why).toContainText('Given by');
  await expect(why).toContainText('Otis Baker');
  await expect(why).toContainText('Mara Lindqvist');
});

interface Download {
  readonly name: string;
  readonly path: string;
}

async function download(page: Page, what: string): Promise<Download> {
  await page.getByRole('button', { name: 'Download the statement' }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: what }).click()]);
  return { name: file.suggestedFilename(), path: await file.path() };
}
