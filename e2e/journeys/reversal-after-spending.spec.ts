import { expect, test } from '../fixtures.ts';
import { agreeToTexts } from '../steps/agree-to-texts.ts';
import { bringChampion } from '../steps/bring-champion.ts';
import { givePoints, openStatementOf } from '../steps/give-points.ts';
import { offerLastReward, openRedemption, pointsToSpend, retireReward } from '../steps/offer-reward.ts';
import { signInByMail } from '../steps/sign-in-by-mail.ts';
import { uniqueTitle } from '../steps/unique-title.ts';

const GIVEN = 40;
const LATER = 55;

test('an award taken back after its points were spent is owed, and comes off the next one', async ({
  signInAs,
  openWindow,
  expectAccessible,
}) => {
  test.slow(true, 'Two people, many screens.');
  const manager = await signInAs('manager');
  const { name, email } = await bringChampion(manager);
  await givePoints(manager, { name, toSpend: GIVEN, status: GIVEN, reason: 'For the webinar.' });
  const reward = await offerLastReward(manager, uniqueTitle('A seat at the table'), GIVEN);

  const champion = await signInByMail(await openWindow(), email);
  await agreeToTexts(champion);
  expect(await pointsToSpend(champion)).toBe(GIVEN);
  await champion.goto(reward.championPath);
  await champion.getByRole('button', { name: 'Redeem' }).click();
  await champion.getByRole('dialog').getByRole('button', { name: 'Redeem' }).click();
  await expect(champion.getByText('Requested by you')).toBeVisible();
  const waiting = await openRedemption(manager, reward, name);
  await waiting.getByRole('button', { name: 'Approve' }).click();
  await expect(manager.getByText(`Approved: ${reward.title} for ${name}`)).toBeVisible();
  const approved = await openRedemption(manager, reward, name);
  await approved.getByRole('button', { name: 'Mark fulfilled' }).click();
  await expect(manager.getByText(`Fulfilled: ${reward.title} for ${name}`)).toBeVisible();

  await openStatementOf(manager, name);
  await manager.getByRole('button', { name: /For the webinar/ }).click();
  await manager.getByRole('button', { name: 'Reverse this award' }).click();
  const dialog = manager.getByRole('dialog', { name: 'Reverse this award?' });
  await expect(dialog).toContainText(`${GIVEN} points were spent or set aside meanwhile.`);
  await dialog.getByLabel('Why?').fill('The webinar was called off.');
  await expectAccessible(manager);
  await dialog.getByRole('button', { name: 'Reverse' }).click();
  await expect(manager.getByText('The award was taken back.')).toBeVisible();

  expect(await pointsToSpend(champion)).toBe(0);
  await expect(champion.getByText(/^40 points come off the next you earn/)).toBeVisible();
  await champion.getByRole('row').filter({ hasText: 'Correction' }).getByRole('button').click();
  await expect(champion.getByText('The webinar was called off.')).toBeVisible();
  await expectAccessible(champion);

  await givePoints(manager, { name, toSpend: LATER, status: LATER, reason: 'For the talk in Lyon.' });
  expect(await pointsToSpend(champion)).toBe(LATER - GIVEN);
  await champion.getByRole('button', { name: /For the talk in Lyon/ }).click();
  await expect(champion.getByText('Came off for earlier')).toBeVisible();
  await retireReward(manager, reward);
});
