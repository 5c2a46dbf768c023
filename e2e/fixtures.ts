import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, expect, type Page, test as base } from '@playwright/test';
import { type ConsoleWatch, consoleWatch } from './console-watch.ts';
import { untilDrawn, violationsInWords } from './steps/axe-findings.ts';
import { type Surroundings, surroundings } from './surroundings.ts';

/** A ready-made person of the demo workspace. */
export type DemoPerson = 'champion' | 'manager' | 'admin';

/** What a journey is given. */
export interface JourneyFixtures {
  readonly portalUrl: Surroundings['portalUrl'];
  readonly hostPageUrl: Surroundings['hostPageUrl'];
  /** Collects complaints in the console; any that was not allowed fails the journey. */
  readonly console: ConsoleWatch;
  /** A browser of one's own (another person, another device), watched like the first. Closed at the end. */
  openWindow(options?: BrowserContextOptions): Promise<Page>;
  /** Signs in in a browser of one's own and gives its page, at the person's first screen. */
  signInAs(who: DemoPerson, options?: BrowserContextOptions): Promise<Page>;
  /** Fails with what axe finds on the page, or in the part a selector names. */
  expectAccessible(page: Page, part?: string): Promise<void>;
}

/** Playwright's test with the journeys' fixtures. */
export const test = base.extend<JourneyFixtures>({
  portalUrl: surroundings.portalUrl,
  hostPageUrl: surroundings.hostPageUrl,
  console: [
    async ({ context }, use) => {
      const watch = consoleWatch();
      watch.watch(context);
      await use(watch);
      expect(watch.complaints(), 'complaints in the console').toEqual([]);
    },
    { auto: true },
  ],
  openWindow: async ({ browser, baseURL, console }, use) => {
    const opened: Awaited<ReturnType<Browser['newContext']>>[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ baseURL, ...options });
      opened.push(context);
      console.watch(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
  signInAs: async ({ openWindow }, use) => {
    await use(async (who, options) => {
      const page = await openWindow(options);
      await page.goto(`/w/demo/sign-in?as=${who}`);
      await page.waitForURL((url) => !url.pathname.includes('/sign-in'));
      return page;
    });
  },
  expectAccessible: async ({}, use) => {
    await use(async (page, part) => {
      // A page that is still on its way has no heading yet, nor anything else to judge.
      if (!part) await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await untilDrawn(page);
      const builder = new AxeBuilder({ page });
      const { violations } = await (part ? builder.include(part) : builder).analyze();
      const found = violations.flatMap(violationsInWords);
      expect(found, 'axe').toEqual([]);
    });
  },
});

export { expect };
