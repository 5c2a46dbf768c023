import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { addCondition, draftRule } from '../steps/draft-rule.ts';
import { beginChallenge, closeChallenge, type OfferedChallenge, publishChallenge } from '../steps/offer-challenge.ts';
import { uniqueTitle } from '../steps/unique-title.ts';

test('a stage is scored by keyboard, and the statement explains the score times the points of a rule', async ({
  signInAs,
  expectAccessible,
}) => {
  test.slow(true, 'Two people, many screens.');
  const manager = await signInAs('manager');
  const offer = await offerScored(manager, uniqueTitle('Walk a prospect through your rollout'));
  const ruleName = uniqueTitle('Rollouts by score');
  await publishRuleByScore(manager, { ruleName, title: offer.title });

  const champion = await signInAs('champion');
  await champion.goto(offer.championPath);
  await expect(champion.getByText('Scored from 0 to 5')).toBeVisible();
  await expect(champion.getByText('5: with figures. 1: in general words.')).toBeVisible();
  await expect(champion.getByRole('region', { name: 'What you get, and when' })).toContainText(/up to\s*10 points/);
  await expectAccessible(champion);
  await champion.getByLabel('How did the call go?').fill('They asked for figures, and got them.');
  await champion.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(champion.getByText('Sent. Nothing to do for you now.')).toBeVisible();

  await manager.goto(offer.moderationPath);
  await expect(manager.getByRole('link', { name: /^Ana Ruiz/ })).toBeVisible();
  await manager.keyboard.press('j');
  await manager.keyboard.press('Enter');
  const opened = manager.getByRole('region', { name: 'Submission', exact: true });
  await expect(opened.getByRole('radiogroup', { name: 'Score' })).toBeVisible();
  await manager.keyboard.press('a');
  await expect(opened.getByText('This stage needs a score before it can be approved.')).toBeVisible();
  await manager.keyboard.press('4');
  await expect(opened.getByRole('button', { name: /^Approve · 8 points/ })).toBeVisible();
  await expectAccessible(manager);
  await manager.keyboard.press('a');
  await expect(manager.getByText(`Approved: Ana Ruiz, ${offer.title}. 8 points awarded.`)).toBeVisible();

  await champion.goto(offer.championPath);
  await expect(champion.getByText(/score 4 of 5/)).toBeVisible();
  await champion.goto('/w/demo/points');
  const line = champion.getByRole('row').filter({ hasText: offer.title });
  await expect(line).toContainText('+8');
  await line.getByRole('button').click();
  await expect(champion.getByText(ruleName).first()).toBeVisible();
  await expect(champion.getByText('score 4 × 2 points')).toBeVisible();
  await closeChallenge(manager, offer);
});

/** A reference call whose one stage is scored from 0 to 5. */
async function offerScored(manager: Page, title: string): Promise<OfferedChallenge> {
  await beginChallenge(manager, 'Reference call');
  await manager.getByLabel('Title').first().fill(title);
  const stage = manager.getByRole('group', { name: 'The only stage' });
  await stage.getByRole('checkbox', { name: /gives a score/ }).check();
  await expect(stage.getByLabel('The highest score')).toHaveValue('5');
  await stage.getByLabel('What earns which score').fill('5: with figures. 1: in general words.');
  return publishChallenge(manager, title);
}

/** A rule that pays 2 points for each point of the score of one challenge, first in order. It has to say that it means no review. */
async function publishRuleByScore(
  manager: Page,
  { ruleName, title }: { readonly ruleName: string; readonly title: string },
): Promise<void> {
  await draftRule(manager, { name: ruleName, points: 2, how: 'By score', challengeTitle: title });
  await manager.getByRole('button', { name: 'Publish…' }).click();
  await expect(manager.getByText(/This could meet an opinion, such as a review/).first()).toBeVisible();

  await addCondition(manager, 2, { what: 'Kind of challenge', value: 'Reference call' });
  await manager.getByRole('button', { name: 'Save draft' }).click();
  await expect(manager.getByText(/Saved .* Ready to be published\./)).toBeVisible();
  await manager.getByRole('button', { name: 'Publish…' }).click();
  await manager.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(manager.getByText('In force').first()).toBeVisible();

  await manager.goto('/w/demo/staff/rules');
  await manager.getByRole('button', { name: `Move “${ruleName}”` }).click();
  await manager.getByRole('menuitem', { name: 'Move to the first place' }).click();
  await expect(manager.getByRole('row').nth(1)).toContainText(ruleName);
}
