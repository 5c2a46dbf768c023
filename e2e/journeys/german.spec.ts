import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { closeChallenge, offerChallenge } from '../steps/offer-challenge.ts';
import { pageVisits, type Visitor } from '../steps/page-visits.ts';
import { uniqueTitle } from '../steps/unique-title.ts';

const german = { locale: 'de-DE', viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;

test('a champion with a German browser sends a challenge and takes the statement away, all in German', async ({
  signInAs,
  openWindow,
}) => {
  const manager = await signInAs('manager');
  const asked = 'Was wollten die Leute wissen?';
  const offer = await offerChallenge(manager, { kind: 'Talk', title: uniqueTitle('Vortrag'), points: 5, text: asked });

  const visitor = await openWindow(german);
  await visitor.goto('/w/demo/sign-in');
  await expect(visitor.getByLabel('Ihre E-Mail-Adresse')).toBeVisible();
  await expect(visitor.locator('html')).toHaveAttribute('lang', 'de-DE');

  const ana = await signInAs('champion', german);
  await expect(ana.getByText('Ihr bester nächster Schritt')).toBeVisible();
  await ana.goto(offer.championPath);
  await ana.getByLabel(asked).fill('Wie lange der Umzug gedauert hat.');
  await ana.getByLabel('Link to the programme or the recording').fill('https://meetup.example/herbst');
  await ana.getByRole('button', { name: 'Einreichen', exact: true }).click();
  await expect(ana.getByText('Eingereicht. Für Sie ist jetzt nichts zu tun.')).toBeVisible();

  await ana.goto('/w/demo/points');
  await ana.getByRole('button', { name: 'Punkteauszug herunterladen' }).click();
  const download = ana.waitForEvent('download');
  await ana.getByRole('menuitem', { name: /CSV/ }).click();
  const file = await (await download).path();
  expect((await readFile(file, 'utf8')).split('\r\n')[0]).toContain('gebucht am,geschehen am,wofür');

  await closeChallenge(manager, offer);
});

test('somebody chooses a language, and reads it everywhere until the choice is taken back', async ({ signInAs }) => {
  const admin = await signInAs('admin', { locale: 'de-DE' });
  await admin.goto('/w/demo/staff/you');
  await expect(admin.getByRole('heading', { level: 1, name: 'Anmeldung und Geräte' })).toBeVisible();
  await admin.getByRole('combobox', { name: 'Sprache' }).selectOption('English');
  await expect(admin.getByRole('heading', { level: 1, name: 'Sign-in and devices' })).toBeVisible();
  await admin.goto('/w/demo/staff/settings/workspace');
  await expect(admin.getByRole('region', { name: 'Languages' })).toBeVisible();
  await admin.goto('/w/demo/staff/you');
  await admin.getByRole('combobox', { name: 'Language' }).selectOption('As my browser has it');
  await expect(admin.getByRole('heading', { level: 1, name: 'Anmeldung und Geräte' })).toBeVisible();
});

for (const who of ['champion', 'admin'] as const) {
  test(`no page of a ${who} runs beyond a window of 360 px in German`, async ({ signInAs }) => {
    const page = await signInAs(who, german);
    expect(await runningOver(page, who)).toEqual([]);
  });
}

async function runningOver(page: Page, who: Visitor): Promise<string[]> {
  const faults: string[] = [];
  // Lists and settings: what they lead to is made of the same parts.
  const visits = pageVisits.filter(({ as, find, leadsTo }) => as === who && !find && !leadsTo);
  for (const { route } of visits) {
    await page.goto(`/w/demo${route}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /^Wird geladen$/ })).toHaveCount(0);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (beyond > 0) faults.push(`${route}: ${beyond} px`);
  }
  return faults;
}
