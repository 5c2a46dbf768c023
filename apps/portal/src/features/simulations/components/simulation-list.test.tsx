import type { RuleRow } from '@rostra/shared/rules/list-rules.contract';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { ruleId, simulation, simulationId } from '../testing/build-simulation.ts';

const otherId = '0190a000-0000-7000-8000-0000000000e3';
const draft = (id: string, name: string): RuleRow => ({
  id,
  kind: 'rule',
  place: 1,
  standing: 'in-force',
  hasDraft: true,
  changesAt: null,
  version: {
    id,
    number: 1,
    standing: 'in-force',
    name,
    note: '',
    terms: {
      kind: 'rule',
      source: 'challenge-stage',
      condition: null,
      window: { firstDay: null, lastDay: null },
      amount: { kind: 'offered' },
      caps: [],
      hasStreakBonus: false,
      lotLifeMonths: null,
    },
    effectiveFrom: '2026-02-01T08:00:00.000Z',
    effectiveUntil: null,
    publishedAt: '2026-02-01T08:00:00.000Z',
    author: 'Mara Lind',
    updatedAt: '2026-02-01T08:00:00.000Z',
  },
});

function open(path: string, drafts: readonly RuleRow[], start: () => ReturnType<typeof simulation> = simulation) {
  const started: unknown[] = [];
  const counts = { draft: 0, scheduled: 0, 'in-force': 0, over: 0, retired: 0 };
  const terms = {
    kind: 'rolling' as const,
    windowMonths: 12,
    thresholds: { bronze: 250, silver: 1_000, gold: 2_500 },
    keptMonths: 12,
    graceDays: 30,
  };
  const view = renderPortal({
    path: `/w/acme/staff/simulations${path}`,
    answers: {
      rules: {
        list: ({ kind }) => ({
          rows: kind === 'rule' ? [...drafts] : [],
          total: 0,
          page: 1,
          pageSize: 100,
          counts,
          places: drafts.length,
        }),
      },
      tiers: {
        policy: () => ({
          current: { version: 0, terms, publishedAt: null, publishedByName: null, note: '' },
          replacement: null,
          draft: null,
          benefits: { bronze: [], silver: [], gold: [] },
        }),
      },
      simulations: {
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
  const { user, router, started } = open(`?rule=${ruleId}`, [draft(ruleId, 'Case studies'), draft(otherId, 'Talks')]);
  expect(await screen.findByRole('checkbox', { name: 'Case studies' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Talks' })).not.toBeChecked();
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
