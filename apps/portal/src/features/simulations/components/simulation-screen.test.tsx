import type {
  ListSimulatedPeopleInput,
  SimulatedPerson,
} from '@rostra/shared/simulations/list-simulated-people.contract';
import type { SimulationRecord } from '@rostra/shared/simulations/simulation.schema';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { simulation, simulationId, simulationResult } from '../testing/build-simulation.ts';

const person: SimulatedPerson = {
  memberId: '0190a000-0000-7000-8000-0000000000f1',
  name: 'Ana Ruiz',
  accountName: 'Northwind',
  segment: 'Enterprise',
  today: { statusPoints: 400, rewardPoints: 400, tier: 'bronze' },
  draft: { statusPoints: 400, rewardPoints: 700, tier: 'silver' },
  effect: 'gains',
};

function open(start: SimulationRecord, path = '') {
  const asked: Partial<ListSimulatedPeopleInput>[] = [];
  let shown: SimulationRecord | null = start;
  const view = renderPortal({
    path: `/w/acme/staff/simulations/${simulationId}${path}`,
    answers: {
      simulations: {
        get: () => {
          if (!shown) throw new Refusal('not-found');
          return shown;
        },
        list: () => ({ rows: [], total: 0, page: 1, pageSize: 10 }),
        drafts: () => ({ rules: [], tierPolicy: null }),
        people: (input) => {
          asked.push(input);
          return { rows: [person], total: 1, page: 1, pageSize: 25 };
        },
        cancel: () => {
          shown = simulation({ state: 'cancelled', result: null });
          return shown;
        },
        delete: () => {
          shown = null;
          return { simulationId };
        },
      },
    },
  });
  return { ...view, asked };
}

test('a result says in one sentence what it comes to, and stands in tables for whoever cannot see charts', async () => {
  const { container } = open(simulation());
  expect(await screen.findByRole('heading', { level: 1, name: 'Case studies' })).toBeVisible();
  const sentence = screen.getByText(/would have issued 500 more points to spend than what is in force \(50%\)/);
  expect(sentence).toHaveTextContent('worth €5. 2 champions would have gained, one lost.');
  const issued = within(screen.getByRole('figure', { name: 'Points to spend issued' }));
  expect(issued.getByRole('row', { name: 'January 2026 500 750', hidden: true })).toBeInTheDocument();
  const segments = within(screen.getByRole('table', { name: 'By segment' }));
  expect(segments.getByRole('row', { name: /Without a segment 1 0 1/ })).toHaveTextContent('-€1');
  expect(
    await screen.findByRole('row', { name: /Ana Ruiz Northwind Enterprise Gains Bronze to Silver/ }),
  ).toBeVisible();
  await expectAccessible(container);
});

test('a figure of the tiers and a filter narrow the people, and the address keeps it', async () => {
  const { user, router, asked } = open(simulation());
  await user.click(await screen.findByRole('button', { name: '1: Bronze in force, Silver under the draft' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ from: 'bronze', to: 'silver' }));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ todayTier: 'bronze', draftTier: 'silver' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'What happens' }), 'Loses');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Who loses most first');
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ effect: 'loses', order: 'losses' }));
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ order: 'losses' }));
});

test('one that runs shows how far it is and can be cancelled', async () => {
  const { user } = open(simulation({ state: 'running', membersDone: 1, result: null }));
  expect(await screen.findByRole('progressbar', { name: 'Going through history' })).toHaveAttribute(
    'aria-valuetext',
    '1 of 3 champions',
  );
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText('It was given up before it was done, so there is nothing to show.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Try again' })).toHaveAttribute(
    'href',
    expect.stringContaining('/staff/simulations?rule='),
  );
});

test('one that stopped says that nothing was changed', async () => {
  open(simulation({ state: 'failed', result: null }));
  expect(await screen.findByText('This stopped before it was done')).toBeVisible();
});

test('a workspace without history says so', async () => {
  open(simulation({ result: simulationResult({ members: 0 }) }));
  expect(await screen.findByText('No history to try it on')).toBeVisible();
});

test('throwing one away asks first, and leads back to the list', async () => {
  const { user, router } = open(simulation());
  await user.click(await screen.findByRole('button', { name: 'Throw away…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Throw this trial away?' }));
  await user.click(dialog.getByRole('button', { name: 'Throw away' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Try on history' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/w/acme/staff/simulations');
});
