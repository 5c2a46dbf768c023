import { AxeBuilder } from '@axe-core/playwright';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { type AxeViolation, untilDrawn, violationsInWords } from './axe-findings.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can be otherwise in another colour scheme; names, roles and order cannot. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

/** Waits until a screen stands: it has its title, and nothing of it is on the way. */
export async function untilShown(page: Page | FrameLocator): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Loading$/ })).toHaveCount(0);
}

/** What axe finds on a page, its frames included, in light and in dark, and how far it runs beyond a window of 360 px. */
export async function pageFaults(page: Page): Promise<string[]> {
  // Its other mode opens a page of its own for every run, to keep sites out of the results that have nothing to do with this one.
  const light = await new AxeBuilder({ page }).setLegacyMode().withTags(WCAG).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  await untilDrawn(page);
  const dark = await whatStays(() => colourViolations(page));
  await page.setViewportSize(NARROW);
  await untilDrawn(page);
  const beyond = await whatStays(() => widthsBeyond(page));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(WIDE);
  return [
    ...light.violations.flatMap(violationsInWords),
    ...dark.flatMap(violationsInWords).map((fault) => `in dark, ${fault}`),
    ...beyond.map((width) => `${width} px beyond a window of 360 px`),
  ];
}

/** Another scheme or window is there at once, but buttons run over to their colours and charts measure themselves anew: what goes away by itself was no fault. */
async function whatStays<Fault>(look: () => Promise<Fault[]>): Promise<Fault[]> {
  let seen: Fault[] = [];
  const isSound = async () => {
    seen = await look();
    return seen.length;
  };
  await expect
    .poll(isSound, { timeout: 8_000 })
    .toBe(0)
    .catch(() => undefined);
  return seen;
}

/** Asks the axe that stands in the page already, with what frames need to answer it. */
async function colourViolations(page: Page): Promise<AxeViolation[]> {
  const run = async (rules: string[]) => (await Reflect.get(window, 'axe').run({ runOnly: rules })).violations;
  return page.evaluate<AxeViolation[], string[]>(run, COLOURS);
}

async function widthsBeyond(page: Page): Promise<number[]> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return beyond > 0 ? [beyond] : [];
}
