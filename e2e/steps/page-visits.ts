import { expect, type Page } from '@playwright/test';

/** Who looks at a page. */
export type Visitor = 'nobody' | 'champion' | 'admin';

/** One page of the portal, and how to get there. */
export interface PageVisit {
  /** As in the route tree, below `/w/$workspace`; the choice of a program has none above it. */
  readonly route: string;
  readonly as: Visitor;
  /** The address in the demo workspace; where it holds an id, it is read from a list first. The route itself unless said. */
  readonly find?: (page: Page) => Promise<string>;
  /** The server has to say no: nobody is signed in yet, or the address lacks what a mailed link carries. */
  readonly isRefused?: boolean;
  /** Leads on to another page, which has a visit of its own. */
  readonly leadsTo?: string;
}

const HOME = '/w/demo';

/** The first link of a list whose address has this form. */
function linkOf(list: string, form: RegExp) {
  return async (page: Page): Promise<string> => {
    await page.goto(`${HOME}${list}`);
    const links = page.getByRole('main').getByRole('link');
    await expect(links.first()).toBeVisible();
    let found: string | undefined;
    await expect(async () => {
      const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      found = addresses.find((address) => form.test(address));
      expect(found, `a link like ${form} on ${list}`).toBeDefined();
    }).toPass();
    return found ?? '';
  };
}

/** Where the first row of a list leads. */
function rowOf(list: string) {
  return async (page: Page): Promise<string> => {
    await page.goto(`${HOME}${list}`);
    const before = page.url();
    await page.locator('[data-row-target]').first().click();
    await expect.poll(() => page.url()).not.toBe(before);
    const { pathname, search } = new URL(page.url());
    return `${pathname}${search}`;
  };
}

/** A screen of the champion who stands first in the list. */
function ofFirstChampion(screen: string) {
  return async (page: Page): Promise<string> => {
    const opened = await rowOf('/staff/champions')(page);
    return `${HOME}/staff/champions/${new URLSearchParams(opened.split('?')[1]).get('open')}${screen}`;
  };
}

const id = '[0-9a-f]{8}-';

/** Every page that the portal has, each once. */
export const pageVisits: readonly PageVisit[] = [
  { route: '', as: 'champion' },
  { route: '/betas', as: 'champion' },
  { route: '/betas/$betaId', as: 'champion', find: linkOf('/betas', new RegExp(`/betas/${id}`)) },
  { route: '/challenges', as: 'champion' },
  {
    route: '/challenges/$challengeId',
    as: 'champion',
    find: linkOf('/challenges', new RegExp(`/challenges/${id}`)),
  },
  { route: '/challenges/submissions', as: 'champion' },
  {
    route: '/challenges/submissions/$submissionId',
    as: 'champion',
    find: linkOf('/challenges/submissions', new RegExp(`/submissions/${id}`)),
  },
  { route: '/leaderboard', as: 'champion' },
  { route: '/points', as: 'champion' },
  { route: '/rewards', as: 'champion' },
  { route: '/rewards/$rewardId', as: 'champion', find: linkOf('/rewards', new RegExp(`/rewards/${id}`)) },
  { route: '/rewards/redemptions', as: 'champion' },
  {
    route: '/rewards/redemptions/$redemptionId',
    as: 'champion',
    find: linkOf('/rewards/redemptions', new RegExp(`/redemptions/${id}`)),
  },
  { route: '/tier', as: 'champion' },
  { route: '/you', as: 'champion' },
  { route: '/your-data', as: 'champion' },

  { route: '/framed', as: 'nobody', isRefused: true },
  { route: '/sign-in', as: 'nobody' },
  { route: '/sign-in/confirm', as: 'nobody', isRefused: true },
  { route: '/sign-in/email', as: 'nobody', isRefused: true },
  { route: '/sign-in/invitation', as: 'nobody', isRefused: true },
  { route: '/sign-in/join', as: 'nobody', isRefused: true },
  { route: '/sign-in/new-passkey', as: 'nobody', isRefused: true },
  { route: '/sign-in/passkey', as: 'nobody', isRefused: true },

  { route: '/staff', as: 'admin' },
  { route: '/staff/audit-log', as: 'admin' },
  { route: '/staff/betas', as: 'admin' },
  { route: '/staff/betas/$betaId', as: 'admin', find: rowOf('/staff/betas') },
  { route: '/staff/betas/new', as: 'admin' },
  { route: '/staff/challenges', as: 'admin' },
  { route: '/staff/challenges/$challengeId', as: 'admin', find: rowOf('/staff/challenges?state=draft') },
  { route: '/staff/champions', as: 'admin', find: rowOf('/staff/champions') },
  { route: '/staff/champions/$memberId/merge', as: 'admin', find: ofFirstChampion('/merge') },
  { route: '/staff/champions/$memberId/points', as: 'admin', find: ofFirstChampion('/points') },
  { route: '/staff/grants', as: 'admin' },
  { route: '/staff/imports', as: 'admin' },
  { route: '/staff/imports/$importId', as: 'admin', find: rowOf('/staff/imports') },
  { route: '/staff/joining', as: 'admin' },
  { route: '/staff/leaderboards', as: 'admin' },
  { route: '/staff/leaderboards/seasons', as: 'admin' },
  { route: '/staff/moderation', as: 'admin' },
  { route: '/staff/points', as: 'admin' },
  { route: '/staff/privacy', as: 'admin' },
  { route: '/staff/redemptions', as: 'admin' },
  { route: '/staff/rewards', as: 'admin' },
  { route: '/staff/rewards/$rewardId', as: 'admin', find: rowOf('/staff/rewards') },
  { route: '/staff/rewards/new', as: 'admin' },
  { route: '/staff/rules', as: 'admin' },
  { route: '/staff/rules/$ruleId', as: 'admin', find: rowOf('/staff/rules') },
  { route: '/staff/settings', as: 'admin', leadsTo: '/staff/settings/workspace' },
  { route: '/staff/settings/embed', as: 'admin' },
  { route: '/staff/settings/policy', as: 'admin' },
  { route: '/staff/settings/sign-in', as: 'admin' },
  { route: '/staff/settings/texts', as: 'admin' },
  { route: '/staff/settings/tiers', as: 'admin' },
  { route: '/staff/settings/workspace', as: 'admin' },
  { route: '/staff/signals', as: 'admin' },
  { route: '/staff/simulations', as: 'admin' },
  { route: '/staff/simulations/$simulationId', as: 'admin', find: rowOf('/staff/simulations') },
  { route: '/staff/team', as: 'admin' },
  { route: '/staff/you', as: 'admin' },
];
