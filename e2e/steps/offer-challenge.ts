import { expect, type Page } from '@playwright/test';

/** A challenge that champions see, and where. */
export interface OfferedChallenge {
  readonly title: string;
  readonly staffPath: string;
  readonly championPath: string;
  /** The queue, narrowed to what was sent for it. */
  readonly moderationPath: string;
}

/** What to offer. */
export interface ChallengeOffer {
  /** The template's name on the button. */
  readonly kind: 'Review' | 'Reference call' | 'Case study' | 'Talk';
  readonly title: string;
  /** Few, so that a journey that is repeated lifts nobody into another tier. */
  readonly points: number;
  /** Asked for beside what the template asks for. */
  readonly text?: string;
}

/** Begins a draft from a template and gives the manager's page at its editor. */
export async function beginChallenge(manager: Page, kind: ChallengeOffer['kind']): Promise<void> {
  await manager.goto('/w/demo/staff/challenges');
  await manager.getByRole('button', { name: 'New challenge' }).click();
  await manager
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${kind}`) })
    .click();
  await expect(manager.getByRole('button', { name: 'Publish…' })).toBeVisible();
}

/** Publishes the draft in the editor, and reads from the address where it is. */
export async function publishChallenge(manager: Page, title: string): Promise<OfferedChallenge> {
  await manager.getByRole('button', { name: 'Publish…' }).click();
  const dialog = manager.getByRole('dialog', { name: `Publish “${title}”?` });
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(manager.getByText('Champions can see it now.')).toBeVisible();
  const staffPath = new URL(manager.url()).pathname;
  const id = staffPath.split('/').at(-1) ?? '';
  return {
    title,
    staffPath,
    championPath: `/w/demo/challenges/${id}`,
    moderationPath: `/w/demo/staff/moderation?challenge=${id}`,
  };
}

/** Makes a challenge from a template and publishes it. */
export async function offerChallenge(manager: Page, offer: ChallengeOffer): Promise<OfferedChallenge> {
  const { kind, title, points, text } = offer;
  await beginChallenge(manager, kind);
  await manager.getByRole('group', { name: 'The only stage' }).getByLabel('Points').fill(String(points));
  await manager.getByLabel('Title').first().fill(title);
  if (text !== undefined) {
    await manager.getByRole('button', { name: 'Ask for evidence' }).click();
    const added = manager.getByRole('group', { name: /^Evidence \d/ }).last();
    await added.getByLabel('Kind of evidence').selectOption('Text');
    await added.getByLabel('What is asked').fill(text);
  }
  return publishChallenge(manager, title);
}

/** Closes it again, so that the demo's lists stay as they were. */
export async function closeChallenge(manager: Page, { staffPath }: OfferedChallenge): Promise<void> {
  await manager.goto(staffPath);
  await manager.getByRole('button', { name: 'Close…' }).click();
  await manager.getByRole('dialog').getByRole('button', { name: 'Close for good' }).click();
  await expect(manager.getByRole('button', { name: 'Close…' })).toBeHidden();
}
