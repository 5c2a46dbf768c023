import type { GetChampionOutput } from '@rostra/shared/champions/get-champion.contract';
import type { ChampionRow, ListChampionsInput } from '@rostra/shared/champions/list-champions.contract';
import type { AccountOwnerChoice } from '@rostra/shared/champions/set-account-owner.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';

const northwind = { id: '0190a000-0000-7000-8000-0000000000a1', name: 'Northwind' };
const champion = (n: number, name: string): ChampionRow => ({
  id: `0190a000-0000-7000-8000-00000000000${n}`,
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@northwind.example`,
  title: 'CTO',
  account: northwind,
  tier: 'bronze',
  availablePoints: 1_240,
  addedAt: '2026-03-01T09:00:00.000Z',
});
const people = [champion(1, 'Ana Ruiz'), champion(2, 'Bo Lind')];
const detail: GetChampionOutput = {
  ...champion(1, 'Ana Ruiz'),
  externalId: 'NW-1',
  segment: 'Enterprise',
  region: 'EMEA',
  owner: null,
  seenAt: null,
  heldPoints: 100,
  standing: {
    statusPoints: 300,
    next: { tier: 'silver', threshold: 1_000, missing: 700, progress: 0.07 },
    keptUntil: '2027-03-01T00:00:00.000Z',
  },
  postings: [
    {
      id: '0190a000-0000-7000-8000-0000000000b1',
      kind: 'award',
      at: '2026-03-05T09:00:00.000Z',
      title: 'Speak at the summit',
      reason: null,
      status: 300,
      available: 300,
    },
  ],
  submissions: [
    {
      id: '0190a000-0000-7000-8000-0000000000c1',
      challengeTitle: 'Tell your story',
      state: 'submitted',
      updatedAt: '2026-03-05T09:00:00.000Z',
    },
  ],
};

const cas: AccountOwnerChoice = { id: '0190a000-0000-7000-8000-0000000000d1', name: 'Cas Ode', role: 'csm' };

function open(path: string, all: readonly ChampionRow[] = people, role: 'manager' | 'csm' = 'manager') {
  const owners: (string | null)[] = [];
  const asked: ListChampionsInput[] = [];
  const view = renderPortal({
    path,
    role,
    answers: {
      champions: {
        list: (input) => {
          asked.push(input as ListChampionsInput);
          const rows = all.filter(({ name }) => name.toLowerCase().includes((input.search ?? '').toLowerCase()));
          return { rows, total: rows.length, page: 1, pageSize: 25 };
        },
        accounts: () => [northwind],
        get: () => ({ ...detail, owner: owners.at(-1) ? cas : null }),
        accountOwners: () => [cas],
        setAccountOwner: (input) => {
          owners.push(input.ownerId);
          return { owner: cas };
        },
      },
    },
  });
  return { ...view, asked, owners };
}

test('a champion opens beside the list with standing, submissions and points, and the address keeps who', async () => {
  const { user, router } = open('/w/acme/staff/champions');
  await user.click(await screen.findByRole('button', { name: 'Ana Ruiz' }));
  const panel = await screen.findByRole('dialog', { name: 'Ana Ruiz' });
  expect(await within(panel).findByText('CTO at Northwind')).toBeVisible();
  expect(within(panel).getByText('700 to Silver')).toBeVisible();
  expect(within(panel).getByText('Tell your story')).toBeVisible();
  expect(within(panel).getByText('In moderation')).toBeVisible();
  expect(within(panel).getByText('Speak at the summit')).toBeVisible();
  expect(router.state.location.search).toMatchObject({ open: people[0]?.id });
  await expectAccessible(document.body);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(router.state.location.search).toEqual({}));
});

test('who looks after the account is chosen beside the champion, and saved at once', async () => {
  const { user, owners } = open(`/w/acme/staff/champions?open=${people[0]?.id}`);
  const choice = await screen.findByRole('combobox', { name: /Who looks after Northwind/ });
  expect(choice).toHaveDisplayValue('Nobody yet');
  await screen.findByRole('option', { name: 'Cas Ode' });
  await user.selectOptions(choice, 'Cas Ode');
  await waitFor(() => expect(choice).toHaveDisplayValue('Cas Ode'));
  expect(owners).toEqual([cas.id]);
});

test('a customer success manager begins with the champions of own accounts, and reads only', async () => {
  const rows = people.map((row) => ({ ...row, email: null }));
  const { router } = open('/w/acme/staff', rows, 'csm');
  expect(await screen.findByRole('heading', { name: 'My champions' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/w/acme/staff/champions');
  expect(await screen.findByRole('button', { name: 'Ana Ruiz' })).toBeVisible();
  expect(screen.queryByRole('columnheader', { name: 'E-mail' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Import people' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Moderation' })).not.toBeInTheDocument();
  expect(screen.getByRole('searchbox', { name: 'Search name or account' })).toBeVisible();
});

test('a customer success manager without accounts is told how they get some', async () => {
  open('/w/acme/staff/champions', [], 'csm');
  expect(await screen.findByText('No champions of yours yet')).toBeVisible();
});

test('words, tier, account and order are asked for and kept in the address', async () => {
  const { user, router, asked } = open('/w/acme/staff/champions');
  await user.type(await screen.findByRole('searchbox'), 'bo');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Ana Ruiz' })).not.toBeInTheDocument());
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tier' }), 'Bronze');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Account' }), 'Northwind');
  await user.click(screen.getByRole('button', { name: 'Points to spend' }));
  await waitFor(() =>
    expect(router.state.location.search).toEqual({ q: 'bo', tier: 'bronze', account: northwind.id, sort: 'points' }),
  );
  await waitFor(() =>
    expect(asked.at(-1)).toMatchObject({
      search: 'bo',
      tier: 'bronze',
      accountId: northwind.id,
      sort: 'points',
      direction: 'ascending',
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(await screen.findByRole('button', { name: 'Ana Ruiz' })).toBeVisible();
});

test('a program without champions leads to the import, a filter without hits back to everybody', async () => {
  open('/w/acme/staff/champions', []);
  expect(await screen.findByText('Nobody is here yet')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Import people' })).toHaveAttribute('href', '/w/acme/staff/imports');
});

test('filters that fit nobody say so', async () => {
  const { user } = open('/w/acme/staff/champions?q=nobody');
  expect(await screen.findByText('Nobody fits these filters.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show all champions' }));
  expect(await screen.findByRole('button', { name: 'Ana Ruiz' })).toBeVisible();
});

test('a role that may not see them is told so', async () => {
  const answers = {
    champions: {
      list: () => {
        throw new Refusal('not-allowed');
      },
    },
  };
  renderPortal({ path: '/w/acme/staff/champions', role: 'csm', answers });
  expect(await screen.findByText('This is not open to you')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Champions' })).not.toBeInTheDocument();
});
