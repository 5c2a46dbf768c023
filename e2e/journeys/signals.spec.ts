import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { runToEnd } from '../steps/run-to-end.ts';
import { uniqueTitle } from '../steps/unique-title.ts';

const example = join(import.meta.dirname, '../../examples/signals');

test('a rule on a signal is published, another system tells one, and the champion sees why it paid', async ({
  signInAs,
  portalUrl,
  expectAccessible,
}) => {
  test.slow(true, 'Three people, two programs, many screens.');
  const kindName = uniqueTitle('Rail course passed');
  const manager = await signInAs('manager');
  const kind = await writeKind(manager, kindName);
  await expectAccessible(manager);
  const ruleName = uniqueTitle('Rail courses');
  await publishRule(manager, { ruleName, kind });

  const admin = await signInAs('admin');
  const workspaceKey = await makeWorkspaceKey(admin);
  const tell = async (lines: readonly string[]) => {
    const file = test.info().outputPath('courses.csv');
    await writeFile(file, ['id,kind,email,occurred at,marks', ...lines].join('\n'));
    return runToEnd({
      args: ['tell-signals.mjs', 'academy', file],
      cwd: example,
      env: { ROSTRA_URL: portalUrl, ROSTRA_WORKSPACE: 'demo', ROSTRA_WORKSPACE_KEY: workspaceKey },
    });
  };
  const id = `course-${kind}`;
  const line = `${id},${kind},ana.ruiz@northwind.example,${new Date().toISOString()},8`;
  expect(await tell([line])).toContain(`${id} paid 7`);
  expect(await tell([line]), 'told again, it counts once').toContain(`${id} paid 7`);

  const champion = await signInAs('champion');
  await champion.goto('/w/demo/points');
  const row = champion.getByRole('row').filter({ hasText: kindName });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('+7');
  await row.getByRole('button').click();
  await expect(champion.getByText(`“${ruleName}”, version 1`)).toBeVisible();

  await manager.goto(`/w/demo/staff/signals?kind=${kind}`);
  await manager.getByRole('row').nth(1).getByRole('button').click();
  await expect(manager.getByText(`The rule “${ruleName}”, version 1, pays for it.`)).toBeVisible();
  await expectAccessible(manager);
  await manager.getByRole('button', { name: 'Withdraw this signal' }).click();
  const asking = manager.getByRole('dialog');
  await asking.getByRole('textbox', { name: 'Why is it wrong?' }).fill('It was a trial of ours.');
  await asking.getByRole('button', { name: 'Withdraw' }).click();
  await expect(manager.getByText('It was wrong: what it paid was taken back by a posting of its own.')).toBeVisible();
  await champion.reload();
  await expect(champion.getByText('It was a trial of ours.').first()).toBeVisible();
  await revokeWorkspaceKey(admin);
  await expect(tell([line])).rejects.toThrow('workspace-key-refused');
});

/** A kind of its own, so that nothing else of the demo is paid otherwise; gives its key. */
async function writeKind(manager: Page, name: string): Promise<string> {
  await manager.goto('/w/demo/staff/signals?part=kinds');
  await manager.getByRole('button', { name: 'New kind' }).click();
  const form = manager.getByRole('dialog', { name: 'New kind of signal' });
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  const key = await form.getByRole('textbox', { name: 'Key' }).inputValue();
  await form.getByRole('textbox', { name: 'What it means' }).fill('Passed the course on rail freight.');
  await form.getByRole('button', { name: 'Add a field' }).click();
  const field = form.getByRole('group', { name: 'Field 1' });
  await field.getByRole('textbox', { name: 'Name' }).fill('Marks');
  await field.getByRole('textbox', { name: 'Key' }).fill('marks');
  await form.getByRole('button', { name: 'Keep' }).click();
  await expect(manager.getByRole('row').filter({ hasText: name })).toContainText('Rules may pay');
  return key;
}

async function publishRule(
  manager: Page,
  { ruleName, kind }: { readonly ruleName: string; readonly kind: string },
): Promise<void> {
  await manager.goto('/w/demo/staff/rules');
  await manager.getByRole('button', { name: 'New rule' }).click();
  await manager.getByRole('dialog').getByRole('button', { name: 'For signals from outside' }).click();
  await manager.getByRole('textbox', { name: 'Name' }).fill(ruleName);
  await manager.getByRole('button', { name: 'Add a condition' }).click();
  const condition = manager.getByRole('group', { name: 'Condition 1' });
  await condition.getByRole('combobox', { name: 'What' }).selectOption('Signal');
  await condition.getByRole('combobox', { name: 'How' }).selectOption('is');
  await condition.getByRole('combobox', { name: 'Value' }).fill(kind);
  await manager.getByRole('textbox', { name: 'Status points', exact: true }).fill('7');
  await manager.getByRole('textbox', { name: 'Reward points', exact: true }).fill('7');
  await manager.getByRole('button', { name: 'Save draft' }).click();
  await expect(manager.getByText(/Saved .* Ready to be published\./)).toBeVisible();
  await manager.getByRole('button', { name: 'Publish…' }).click();
  await manager.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(manager.getByText('In force').first()).toBeVisible();
}

/** As an administrator would for a new system; gives the secret. */
async function makeWorkspaceKey(admin: Page): Promise<string> {
  await admin.goto('/w/demo/staff/settings/embed');
  await admin.getByRole('button', { name: 'Make a workspace key' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Your new workspace key' });
  const settings = await dialog.getByRole('group', { name: 'Settings for your backend' }).innerText();
  await dialog.getByRole('button', { name: 'I have stored it' }).click();
  return settings.trim().split('=', 2)[1] ?? '';
}

async function revokeWorkspaceKey(admin: Page): Promise<void> {
  const keys = admin.getByRole('region', { name: 'Workspace keys' });
  await keys
    .getByRole('button', { name: /^Revoke / })
    .first()
    .click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Revoke for good' }).click();
  await expect(admin.getByRole('dialog')).toBeHidden();
}
