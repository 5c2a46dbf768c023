import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { refusedRequest } from '../steps/console-noise.ts';
import { closeChallenge, offerChallenge } from '../steps/offer-challenge.ts';
import { uniqueTitle } from '../steps/unique-title.ts';

const picture = {
  name: 'on-stage.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
};

test('home says what to do next, how far the next tier is, and what there is to spend', async ({ signInAs }) => {
  const champion = await signInAs('champion');
  const main = champion.getByRole('main');
  await expect(main.getByText('Your next best step')).toBeVisible();
  await expect(main.getByRole('progressbar', { name: /^Way to / })).toBeVisible();
  await expect(main.getByText(/^[\d,]+ to (Silver|Gold)$/)).toBeVisible();
  await expect(main.getByText(/[\d,]+ points? to spend/)).toBeVisible();

  await main.getByRole('button', { name: 'Why this?' }).click();
  const nextStep = main.getByRole('region').filter({ hasText: 'Your next best step' });
  await expect(nextStep.getByRole('status')).not.toBeEmpty();
  await main.getByRole('link', { name: /^(Start|Go on|Answer)$/ }).click();
  await expect(champion).toHaveURL(/\/challenges\/[0-9a-f-]{36}$/);
});

test('a champion does a challenge, sees where it stands and by when, and finds the points with their reason', async ({
  signInAs,
  console,
}) => {
  test.slow(true, 'Several people, many screens.');
  const manager = await signInAs('manager');
  const asked = 'What did people ask you?';
  const title = uniqueTitle('Speak at the spring meetup');
  const offer = await offerChallenge(manager, { kind: 'Talk', title, points: 5, text: asked });
  const champion = await signInAs('champion');
  await champion.goto(offer.championPath);
  await expect(champion.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const points = await promisedPoints(champion);

  const link = champion.getByLabel('Link to the programme or the recording');
  const words = champion.getByLabel(asked);
  await words.fill('How long the move took, and what it cost.');
  await link.fill('meetup dot example');
  const image = champion.getByRole('group', { name: 'Picture from the talk' });
  await image.getByLabel('Choose a file').setInputFiles(picture);
  await expect(image.getByText(picture.name)).toBeVisible();
  console.allow(refusedRequest);
  const send = champion.getByRole('button', { name: 'Send', exact: true });
  await expect(send).toBeEnabled();
  await send.click();
  await expect(link).toHaveAccessibleDescription(/This does not look like a link\. It starts with https:\/\//);
  await expect(link).toHaveValue('meetup dot example');
  await expect(words).toHaveValue('How long the move took, and what it cost.');
  await expect(image.getByText(picture.name)).toBeVisible();

  await link.fill('https://meetup.example/spring');
  await send.click();
  await expect(champion.getByText('Sent. Nothing to do for you now.')).toBeVisible();
  await expect(champion.getByText(/answers? by .*\d{4}/)).toBeVisible();
  await expect(champion.getByRole('link', { name: 'https://meetup.example/spring' })).toBeVisible();

  await manager.goto(offer.moderationPath);
  await manager.getByRole('link', { name: /^Ana Ruiz/ }).click();
  await manager.getByRole('button', { name: new RegExp(`^Approve · ${points} points`) }).click();
  await expect(manager.getByText(`Approved: Ana Ruiz, ${title}. ${points} points awarded.`)).toBeVisible();

  await champion.goto('/w/demo');
  await expect(newsOf(champion, title)).toContainText('Approved');
  await expect(newsOf(champion, title)).toContainText(`+${points} points`);
  await champion.getByRole('link', { name: 'Points', exact: true }).click();
  const line = champion.getByRole('row').filter({ hasText: title });
  await expect(line).toContainText(`+${points}`);
  await line.getByRole('button').click();
  await expect(champion.getByText('Mara Lindqvist')).toBeVisible();

  await closeChallenge(manager, offer);
});

/** What the challenge's page says it pays: what the challenge offers, and what campaigns of the demo add these days. */
async function promisedPoints(champion: Page): Promise<string> {
  const words = await champion.getByRole('main').innerText();
  return /What you get, and when\s+(\d+)\s+points/.exec(words)?.[1] ?? 'no';
}

function newsOf(page: Page, title: string) {
  return page.getByRole('region', { name: 'Since your last visit' }).getByRole('listitem').filter({ hasText: title });
}
