import type { ListDraftsOutput } from '@rostra/shared/simulations/list-drafts.contract';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { ruleId, simulation, simulationId } from '../testing/build-simulation.ts';

const otherId = '0190a000-0000-7000-8000-0000000000e3';
const unreadyId = '0190a000-0000-7000-8000-0000000000e4';
type Draft = ListDraftsOutput['rules'][number];
const draft = (id: string, name: string, parts: Partial<Draft> = {}): Draft => ({
  ruleId: id,
  kind: 'rule',
  name,
  isReady: true,
  ...parts,
});

function open(path: string, rules: Draft[], start: () => ReturnType<typeof simulation> = simulation) {
  const started: unknown[] = [];
  const view = renderPortal({
    path: `/w/acme/staff/simulations${path}`,
    answers: {
      simulations: {
        drafts: () => ({ rules, tierPolicy: null }),
        list: () => {
          const { result: _result, ...summary } = simulation();
          return { rows: [summary], total: 1, page: 1, pageSize: 10 };
        },
        get: () => simulation(),
        people: () => ({ rows: [], total: 0, page: 1, pageSize: 25 }),
        start: ({ idempotencyKey: _key, ...input }) => {
          started.push(input);
          return start();
        },
      },
    },
  });
  return { ...view, started };
}

test('the draft that one came from is chosen, and trying it leads to its result', async () => {
  const others = [draft(otherId, 'Talks'), draft(unreadyId, 'Calls', { isReady: false })];
  const { user, router, started } = open(`?rule=${ruleId}`, [draft(ruleId, 'Case studies'), ...others]);
  expect(await screen.findByRole('checkbox', { name: 'Case studies' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Talks' })).not.toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Calls' })).toBeDisabled();
  expect(screen.getByText('Rule. Not finished yet: it could not be published as it is.')).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'On the history of' }), 'the last 6 months');
  await expectAccessible(document.body);
  await user.click(screen.getByRole('button', { name: 'Try on history' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Case studies' })).toBeVisible();
  expect(router.state.location.pathname).toBe(`/w/acme/staff/simulations/${simulationId}`);
  expect(started).toEqual([{ months: 6, ruleIds: [ruleId], hasTierPolicy: false }]);
});

test('one that runs already keeps another from starting, and it says so', async () => {
  const { user } = open('', [draft(ruleId, 'Case studies')], () => {
    throw new Refusal('simulation-running');
  });
  expect(await screen.findByRole('checkbox', { name: 'Case studies' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Try on history' }));
  expect(await screen.findByText(/is being tried on history already/)).toBeVisible();
});

test('without a draft it leads to where one is begun, and earlier trials stay in sight', async () => {
  open('', []);
  expect(await screen.findByText('No draft to try')).toBeVisible();
  expect(
    await screen.findByRole('row', { name: /Case studies the last 12 months Done \+500 2 1 Mara Lind/ }),
  ).toBeVisible();
});
