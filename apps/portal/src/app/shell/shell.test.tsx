import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { type Answers, Refusal } from '../../testing/answering-server.ts';
import { expectConsoleNoise } from '../../testing/console-noise.ts';
import { renderPortal } from '../../testing/render-portal.tsx';

// A menu is fetched when it is first opened. Here the fetch is a translation of its library, which a busy machine may take seconds for.
beforeAll(() => import('../../ui/actions/floating-menu.tsx'));

const points: Answers['points'] = {
  standing: () => ({
    tier: 'none',
    statusPoints: 0,
    windowMonths: 12,
    benefits: [],
    next: null,
    keptUntil: null,
    graceEndsAt: null,
    available: 720,
    held: 0,
    owed: 0,
    nextExpiry: null,
  }),
};

test('a champion sees the places, the points to spend and where they are', async () => {
  renderPortal({ path: '/w/acme/points', role: 'champion', answers: { points } });
  const nav = await screen.findByRole('navigation', { name: 'Main' });
  expect(within(nav).getByRole('link', { name: 'Points' })).toHaveAttribute('aria-current', 'page');
  expect(within(nav).getByRole('link', { name: 'Home' })).not.toHaveAttribute('aria-current');
  expect(await screen.findByRole('link', { name: /720.*points to spend/ })).toHaveAttribute('href', '/w/acme/rewards');
});

test('who is not signed in is led to sign in and back', async () => {
  const session: Answers['session'] = {
    current: () => {
      throw new Refusal('not-signed-in');
    },
  };
  const { router } = renderPortal({ path: '/w/acme/points', answers: { session } });
  await waitFor(() => expect(router.state.location.pathname).toBe('/w/acme/sign-in'));
  expect(router.state.location.search).toEqual({ returnTo: '/w/acme/points' });
});

test('a champion who opens the console is led home, staff who open the portal are led to the console', async () => {
  const champion = renderPortal({ path: '/w/acme/staff', role: 'champion', answers: { points } });
  await waitFor(() => expect(champion.router.state.location.pathname).toBe('/w/acme'));
  champion.unmount();
  const staff = renderPortal({ path: '/w/acme/points', role: 'manager', answers: {} });
  await waitFor(() => expect(staff.router.state.location.pathname).toBe('/w/acme/staff'));
});

test('a session of another workspace does not open this one', async () => {
  const { router } = renderPortal({
    path: '/w/other/points',
    role: 'champion',
    answers: { workspace: { face: ({ workspace }) => ({ ...face, slug: workspace }) } },
  });
  await waitFor(() => expect(router.state.location.pathname).toBe('/w/other/sign-in'));
});

test('a workspace that does not exist says so', async () => {
  const workspace: Answers['workspace'] = {
    face: () => {
      throw new Refusal('not-found');
    },
  };
  renderPortal({ path: '/w/nowhere', answers: { workspace } });
  expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
});

test('a fault of the server offers another try and a number to quote', async () => {
  expectConsoleNoise(/The above error occurred|Error in route match/s);
  let isBroken = true;
  const workspace: Answers['workspace'] = {
    face: () => {
      if (isBroken) throw new Refusal('internal');
      return face;
    },
  };
  const { user } = renderPortal({ path: '/w/acme/points', role: 'champion', answers: { workspace, points } });
  expect(await screen.findByText('Reference test')).toBeVisible();
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('navigation', { name: 'Main' })).toBeVisible();
});

test('signing out leads to the sign-in page', async () => {
  const signOut = vi.fn(() => null);
  const { user, router } = renderPortal({
    path: '/w/acme/points',
    role: 'champion',
    answers: { points, identity: { signOut } },
  });
  await user.click(await screen.findByRole('button', { name: 'You: Ana Ruiz' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/w/acme/sign-in'));
  expect(signOut).toHaveBeenCalledOnce();
});

test('inside another page what a frame may not do is led to, at the same place at top level', async () => {
  const refuse = () => {
    throw new Refusal('sign-in-not-recent');
  };
  const privacy = {
    own: () => ({
      email: 'ana@northwind.example',
      archive: null,
      erasure: null,
      open: { available: 0, held: 0, redemptions: 0, submissions: 0, betas: 0 },
    }),
    startArchive: refuse,
  };
  const { user } = renderPortal({
    path: '/w/acme/your-data',
    role: 'champion',
    surface: 'embed',
    answers: { points, privacy, consents: { due: () => ({ texts: [] }), own: () => ({ texts: [], events: [] }) } },
  });
  await user.click(await screen.findByRole('button', { name: 'Make a copy' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Sign in by yourself for this' }));
  const outside = dialog.getByRole('link', { name: /Open this in a window of its own/ });
  expect(outside).toHaveAttribute('href', '/w/acme/your-data');
  expect(outside).toHaveAttribute('target', '_blank');
});

test('in the console Ctrl-K goes anywhere by typing, below Settings too', async () => {
  const { user, router } = renderPortal({ path: '/w/acme/staff', answers: {} });
  await screen.findByRole('navigation', { name: 'Console' });
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('combobox', { name: 'Where to?' }), 'today{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(router.state.location.pathname).toBe('/w/acme/staff');
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('combobox', { name: 'Where to?' }), 'policy{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/w/acme/staff/settings/policy'));
});

test('the rail names what belongs together, and each place has the words of its screen', async () => {
  renderPortal({ path: '/w/acme/staff', role: 'admin', answers: {} });
  const rail = await screen.findByRole('navigation', { name: 'Console' });
  const groups = within(rail)
    .getAllByRole('list')
    .map((list) => [
      list.getAttribute('aria-labelledby') === null
        ? ''
        : (document.getElementById(list.getAttribute('aria-labelledby') ?? '')?.textContent ?? ''),
      ...within(list)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ]);
  expect(groups).toEqual([
    ['', 'Today'],
    ['Program', 'Challenges', 'Moderation', 'Rewards', 'Redemptions', 'Betas'],
    ['People', 'Champions', 'Wanting to join', 'Leaderboard', 'Import'],
    ['Points', 'Point rules', 'Signals', 'Points office', 'Points by hand'],
    ['Workspace', 'Team', 'Privacy', 'Audit log', 'Settings'],
  ]);
});

test('on a narrow screen the places wait in a drawer, which closes once one is chosen', async () => {
  const { user, router } = renderPortal({ path: '/w/acme/staff', answers: {} });
  const opener = await screen.findByRole('button', { name: 'All places' });
  await user.click(opener);
  const drawer = screen.getByRole('dialog', { name: 'All places' });
  expect(drawer).toContainElement(document.activeElement as HTMLElement);
  await user.keyboard('{Escape}');
  expect(drawer).not.toHaveAttribute('open');
  expect(opener).toHaveFocus();

  await user.click(opener);
  await user.click(within(drawer).getByRole('link', { name: 'Redemptions' }));
  await waitFor(() => expect(drawer).not.toHaveAttribute('open'));
  expect(router.state.location.pathname).toBe('/w/acme/staff/redemptions');
});

test('settings are one place, with the way from one to the next', async () => {
  const { router } = renderPortal({ path: '/w/acme/staff/settings', role: 'manager', answers: {} });
  await waitFor(() => expect(router.state.location.pathname).toBe('/w/acme/staff/settings/tiers'));
  const settings = await screen.findByRole('navigation', { name: 'Settings' });
  expect(within(settings).getByRole('link', { name: 'Tiers' })).toHaveAttribute('aria-current', 'page');
  expect(
    within(settings)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Tiers', 'Policy']);
  const rail = screen.getByRole('navigation', { name: 'Console' });
  expect(within(rail).getByRole('link', { name: 'Settings' })).toHaveAttribute('aria-current', 'page');
});

test('a change of screen moves the focus to its content', async () => {
  const { user } = renderPortal({ path: '/w/acme/points', role: 'champion', answers: { points } });
  const nav = await screen.findByRole('navigation', { name: 'Main' });
  await user.click(within(nav).getByRole('link', { name: 'Betas' }));
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
});

const face = {
  slug: 'acme',
  name: 'Acme',
  accent: '#116459',
  accentDark: null,
  font: 'figtree' as const,
  logoUrl: null,
  words: { en: { points: null, tiers: null }, de: { points: null, tiers: null } },
  locales: ['en' as const],
  timeZone: 'Europe/Berlin',
  isDemo: false,
  embedOrigins: [],
};
