import { expect, test } from '../fixtures.ts';
import { draftRule } from '../steps/draft-rule.ts';
import { closeChallenge, offerChallenge } from '../steps/offer-challenge.ts';
import { uniqueTitle } from '../steps/unique-title.ts';

test('a rule is drafted, tried on history and published, and the award it makes names it', async ({
  signInAs,
  expectAccessible,
}) => {
  test.slow(true, 'Two people, many screens, a job in between.');
  const manager = await signInAs('manager');
  const offer = await offerChallenge(manager, {
    kind: 'Reference call',
    title: uniqueTitle('Talk to a prospect in rail'),
    points: 4,
  });
  const ruleName = uniqueTitle('Rail calls pay more');
  await draftRule(manager, { name: ruleName, points: 9, how: 'Always the same', challengeTitle: offer.title });
  await expect(manager.getByText(/Saved .* Ready to be published\./)).toBeVisible();
  await expectAccessible(manager);
  const draftPath = new URL(manager.url()).pathname;

  await manager
    .getByRole('button', { name: 'Try on history' })
    .or(manager.getByRole('link', { name: 'Try on history' }))
    .first()
    .click();
  await expect(manager.getByRole('checkbox', { name: ruleName })).toBeChecked();
  await manager.getByRole('button', { name: 'Try on history' }).click();
  await expect(manager.getByRole('heading', { name: 'Month by month' })).toBeVisible({ timeout: 60_000 });
  await expect(manager.getByRole('heading', { name: 'By person' })).toBeVisible();
  await expectAccessible(manager);

  await manager.goto(draftPath);
  await manager.getByRole('button', { name: 'Publish…' }).click();
  await manager.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(manager.getByText('In force').first()).toBeVisible();

  await manager.goto('/w/demo/staff/rules');
  await manager.getByRole('button', { name: `Move “${ruleName}”` }).click();
  await manager.getByRole('menuitem', { name: 'Move to the first place' }).click();
  await expect(manager.getByRole('row').nth(1)).toContainText(ruleName);

  const champion = await signInAs('champion');
  await champion.goto(offer.championPath);
  await champion.getByLabel('How did the call go?').fill('They asked about the move, and signed.');
  await champion.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(champion.getByText('Sent. Nothing to do for you now.')).toBeVisible();
  await manager.goto(offer.moderationPath);
  await manager.getByRole('link', { name: /^Ana Ruiz/ }).click();
  await manager.getByRole('button', { name: /^Approve · 9 points/ }).click();
  await expect(manager.getByText(`Approved: Ana Ruiz, ${offer.title}. 9 points awarded.`)).toBeVisible();

  await champion.goto('/w/demo/points');
  const line = champion.getByRole('row').filter({ hasText: offer.title });
  await expect(line).toContainText('+9');
  await line.getByRole('button').click();
  await expect(champion.getByText(ruleName).first()).toBeVisible();
  await closeChallenge(manager, offer);
});
