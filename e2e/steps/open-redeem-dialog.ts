import { expect, type Frame, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** A visitor in front of a host's page who is about to redeem, with something typed. */
export interface AboutToRedeem {
  readonly portal: FrameLocator;
  /** The field in which the words stand. */
  readonly note: Locator;
  /** Whether the frame is still the document it was: nothing reloaded. */
  isSameDocument(): Promise<boolean>;
}

/** What the visitor types. */
export const typedNote = 'Size M, to the office in Delft';

/** Opens the first reward inside the frame of a host's page, asks to redeem it, and types a note. Presses nothing more. */
export async function openRedeemDialog(page: Page, portalUrl: string): Promise<AboutToRedeem> {
  const portal = page.locator('rostra-portal iframe').contentFrame();
  await expect(portal.getByRole('button', { name: 'You: Ana Ruiz' })).toBeAttached();
  await portal.getByRole('link', { name: 'Rewards' }).first().click();
  await portal.getByRole('heading', { level: 3 }).first().getByRole('link').click();
  await portal
    .getByRole('button', { name: /^Redeem/ })
    .first()
    .click();
  const note = portal.getByLabel(/Anything we should know/);
  await note.fill(typedNote);
  const frame: Frame | undefined = page.frames().find((candidate) => candidate.url().startsWith(portalUrl));
  await frame?.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  return {
    portal,
    note,
    isSameDocument: async () => (await frame?.evaluate(() => Reflect.get(globalThis, 'sameDocument'))) === true,
  };
}
