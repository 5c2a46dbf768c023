import { expect, test } from '../fixtures.ts';
import { refusedRequest } from '../steps/console-noise.ts';
import { beginChallenge, closeChallenge, publishChallenge } from '../steps/offer-challenge.ts';
import { uniqueTitle } from '../steps/unique-title.ts';

const report = 'They asked about the move, and we spoke for half an hour.';

test('a manager makes a challenge, asks for a change and approves, all of it by keyboard in the queue', async ({
  signInAs,
  console,
  expectAccessible,
}) => {
  test.slow(true, 'Several people, many screens.');
  const title = uniqueTitle('Talk with a hospital group');
  const manager = await signInAs('manager');
  await beginChallenge(manager, 'Reference call');
  const titleField = manager.getByRole('textbox', { name: 'Title' }).first();
  const instruction = manager.getByLabel('Instruction');
  const template = await instruction.inputValue();
  await titleField.fill('');
  await instruction.fill('');
  await manager.getByRole('textbox', { name: 'Points' }).fill('7');
  console.allow(refusedRequest);
  await manager.getByRole('button', { name: 'Publish…' }).click();
  await expect(manager.getByRole('alert')).toContainText('2 things need correcting');
  await expect(titleField).toHaveAccessibleDescription(/Please fill this in\./);
  await expect(instruction).toHaveAccessibleDescription(/Please fill this in\./);
  await expectAccessible(manager);
  await manager
    .getByRole('alert')
    .getByRole('button', { name: /Instruction/ })
    .click();
  await expect(instruction).toBeFocused();
  await instruction.fill(template);
  await titleField.fill(title);
  const preview = manager.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText(title);
  const offer = await publishChallenge(manager, title);

  const champion = await signInAs('champion');
  await champion.goto(offer.championPath);
  const answer = champion.getByLabel('How did the call go?');
  await answer.fill(report);
  await champion.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(champion.getByText('Sent. Nothing to do for you now.')).toBeVisible();

  await manager.goto(offer.moderationPath);
  const opened = manager.getByRole('region', { name: 'Submission', exact: true });
  const row = manager.getByRole('link', { name: /^Ana Ruiz/ });
  await expect(row).toBeVisible();
  await manager.keyboard.press('j');
  await expect(row).toBeFocused();
  await manager.keyboard.press('Enter');
  await expect(opened).toContainText(report);
  await expect(opened).toBeFocused();
  await manager.keyboard.press('c');
  await expect(manager.getByLabel('What should change at “How did the call go?”')).toBeFocused();
  await manager.keyboard.type('Which objections came up?');
  await manager.keyboard.press('Control+Enter');
  await expect(manager.getByText(`Changes asked for: Ana Ruiz, ${title}.`)).toBeVisible();

  await champion.goto(offer.championPath);
  await expect(champion.getByText('Mara Lindqvist asks for a change')).toBeVisible();
  await expect(answer).toHaveValue(report);
  await expect(answer).toHaveAccessibleDescription(/Mara Lindqvist\s*Which objections came up\?/);
  await expectAccessible(champion);
  await answer.fill(`${report} They worried about downtime.`);
  await champion.getByRole('button', { name: 'Send again' }).click();
  await expect(champion.getByText('Sent. Nothing to do for you now.')).toBeVisible();

  await manager.goto(offer.moderationPath);
  await expect(row).toBeVisible();
  await manager.keyboard.press('j');
  await expect(row).toBeFocused();
  await manager.keyboard.press('Enter');
  await expect(opened).toContainText('They worried about downtime.');
  await expect(opened).toContainText('Changes were asked for here: Which objections came up?');
  await expect(opened).toBeFocused();
  await manager.keyboard.press('a');
  await expect(manager.getByText(`Approved: Ana Ruiz, ${title}. 7 points awarded.`)).toBeVisible();

  await champion.goto(offer.championPath);
  await expect(champion.getByText('Approved: 7 points are yours')).toBeVisible();
  await champion.goto('/w/demo/points');
  await expect(champion.getByRole('row').filter({ hasText: title })).toContainText('+7');

  await closeChallenge(manager, offer);
});
