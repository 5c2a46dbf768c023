import type { Page } from '@playwright/test';

/** What a rule of a journey pays, and how: so many each time, or for each point of a score. */
export interface DraftedRule {
  readonly name: string;
  /** Status and reward points alike. */
  readonly points: number;
  readonly how: 'Always the same' | 'By score';
  /** The one challenge it is for, so that the demo's other deeds stay worth what they were. */
  readonly challengeTitle: string;
}

/** Fills in a rule for the stages of one challenge, in the editor of a new rule, and saves the draft. */
export async function draftRule(manager: Page, { name, points, how, challengeTitle }: DraftedRule): Promise<void> {
  await manager.goto('/w/demo/staff/rules');
  await manager.getByRole('button', { name: 'New rule' }).click();
  await manager.getByRole('dialog').getByRole('button', { name: 'For stages of challenges' }).click();
  await manager.getByRole('textbox', { name: 'Name' }).fill(name);
  await addCondition(manager, 1, { what: 'Title of the challenge', value: challengeTitle });
  await manager.getByRole('radio', { name: how }).check();
  await manager.getByRole('textbox', { name: 'Status points', exact: true }).fill(String(points));
  await manager.getByRole('textbox', { name: 'Reward points', exact: true }).fill(String(points));
  await manager.getByRole('button', { name: 'Save draft' }).click();
}

/** Adds “what is value” to the rule that is open, as the condition of that number, from 1. */
export async function addCondition(
  manager: Page,
  number: number,
  { what, value }: { readonly what: string; readonly value: string },
): Promise<void> {
  await manager.getByRole('button', { name: 'Add a condition' }).click();
  const condition = manager.getByRole('group', { name: `Condition ${number}` });
  await condition.getByRole('combobox', { name: 'What' }).selectOption(what);
  await condition.getByRole('combobox', { name: 'How' }).selectOption('is');
  const field = condition.getByRole('combobox', { name: 'Value' });
  const isList = await field.evaluate((element) => element.tagName === 'SELECT');
  await (isList ? field.selectOption(value) : field.fill(value));
}
