import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { refusedRequest } from '../steps/console-noise.ts';
import { offerLastReward, openRedemption, pointsToSpend, retireReward } from '../steps/offer-reward.ts';
import { signInByMail } from '../steps/sign-in-by-mail.ts';
import { uniqueTitle } from '../steps/unique-title.ts';

/** A champion of the demo with points to spend, beside the ready-made one. */
const second = { name: 'Amara Ricci', email: 'amara.ricci@palisade.example' };

test('two champions take the last one at once: one has it, the other loses no point, and a no gives everything back', async ({
  signInAs,
  openWindow,
  console,
}) => {
  test.slow(true, 'Several people, many screens.');
  const title = uniqueTitle('Seat at the founders’ table');
  const manager = await signInAs('manager');
  const reward = await offerLastReward(manager, title, 2);
  const windows = [
    { name: 'Ana Ruiz', page: await signInAs('champion') },
    { name: second.name, page: await signInByMail(await openWindow(), second.email) },
  ] as const;
  const pointsBefore: number[] = [];
  for (const { page } of windows) {
    pointsBefore.push(await pointsToSpend(page));
    await page.goto(reward.championPath);
    await page.getByRole('button', { name: 'Redeem' }).click();
    await expect(page.getByRole('dialog', { name: `Redeem “${title}”?` })).toBeVisible();
  }

  console.allow(refusedRequest);
  await Promise.all(windows.map(({ page }) => confirmButton(page).click()));
  const outcomes = await Promise.all(windows.map(({ page }) => outcomeOf(page)));
  expect(outcomes.toSorted()).toEqual(['refused', 'won']);
  const won = outcomes.indexOf('won');
  const [winner, loser] = won === 0 ? windows : [windows[1], windows[0]];
  const [winnerBefore, loserBefore] = won === 0 ? pointsBefore : pointsBefore.toReversed();
  await expect(loser.page.getByRole('dialog')).toContainText('The last one has just gone. No points were taken.');
  expect(await pointsToSpend(loser.page)).toBe(loserBefore);
  expect(await pointsToSpend(winner.page)).toBe((winnerBefore ?? 0) - reward.cost);

  const panel = await openRedemption(manager, reward, winner.name);
  await panel.getByRole('button', { name: 'Reject…' }).click();
  await panel.getByRole('button', { name: 'Reject' }).click();
  await expect(panel.getByLabel('Why not?')).toHaveAccessibleDescription(/Please fill this in\./);
  await panel.getByLabel('Why not?').fill('The table moved to next spring.');
  await panel.getByRole('button', { name: 'Reject' }).click();
  await expect(manager.getByText(`Rejected: ${title} for ${winner.name}`)).toBeVisible();

  await winner.page.goto('/w/demo/rewards/redemptions');
  await winner.page.getByRole('link', { name: title }).click();
  await expect(winner.page.getByText('Rejected by Mara Lindqvist')).toBeVisible();
  await expect(winner.page.getByText('The table moved to next spring.')).toBeVisible();
  await expect(winner.page.getByText('2 points back, with the dates they had')).toBeVisible();
  expect(await pointsToSpend(winner.page)).toBe(winnerBefore);
  await winner.page.goto(reward.championPath);
  await expect(winner.page.getByRole('main')).toMatchAriaSnapshot(`
    - term: Left
    - definition: "1"
  `);

  await retireReward(manager, reward);
});

function confirmButton(page: Page) {
  return page.getByRole('dialog').getByRole('button', { name: 'Redeem' });
}

/** Waits for the answer: the redemption's timeline, or the reason in the dialog. */
async function outcomeOf(page: Page): Promise<'won' | 'refused'> {
  const timeline = page.getByText('Requested by you');
  const refusal = page.getByRole('dialog').getByText('The last one has just gone.');
  await expect(timeline.or(refusal)).toBeVisible();
  return (await timeline.isVisible()) ? 'won' : 'refused';
}
