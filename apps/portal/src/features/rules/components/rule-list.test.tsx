import type { RuleRow } from '@rostra/shared/rules/list-rules.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { campaignTerms, draftOf, ruleBook, ruleOf, ruleTerms } from '../testing/rule-book.ts';

const idOf = (place: number) => `0190a000-0000-7000-8000-00000000000${place}`;

function row(place: number, name: string, parts: Partial<RuleRow> = {}): RuleRow {
  const { revision: _revision, problems: _problems, ...version } = draftOf(ruleTerms(), { name });
  return {
    id: idOf(place),
    kind: 'rule',
    place,
    standing: 'in-force',
    version: { ...version, standing: 'in-force', effectiveFrom: '2026-02-01T08:00:00.000Z' },
    hasDraft: false,
    changesAt: null,
    ...parts,
  };
}

function open(rows: readonly RuleRow[], path = '') {
  const moves: unknown[] = [];
  const asked: unknown[] = [];
  const book = ruleBook(ruleOf(ruleTerms()));
  const view = renderPortal({
    path: `/w/acme/staff/rules${path}`,
    answers: {
      ...book.answers,
      rules: {
        ...book.answers.rules,
        list: (input) => {
          asked.push(input);
          const counts = { draft: 0, scheduled: 0, 'in-force': rows.length, over: 0, retired: 0 };
          return { rows: [...rows], total: rows.length, page: 1, pageSize: 25, counts, places: rows.length };
        },
        create: () => ruleOf(ruleTerms()),
        move: ({ ruleId, place }) => {
          moves.push([ruleId, place]);
          return { ruleId, place };
        },
      },
    },
  });
  return { ...view, moves, asked };
}

it('tells each rule in plain words, in its order, and since when', async () => {
  const { container } = open([row(1, 'Calls'), row(2, 'Talks', { hasDraft: true })]);
  const table = within(await screen.findByRole('table', { name: 'Rules' }));
  const [, first, second] = table.getAllByRole('row');
  expect(first).toHaveTextContent(
    /1\. Calls.*An approved stage of a challenge pays what it offers\..*In force.*Feb 1, 2026/,
  );
  expect(second).toHaveTextContent('A draft waits');
  await expectAccessible(container);
});

it('moves a rule by a menu', async () => {
  const { user, moves } = open([row(1, 'Calls'), row(2, 'Talks')]);
  await user.click(await screen.findByRole('button', { name: 'Move “Talks”' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Move up' }));
  await waitFor(() => expect(moves).toEqual([[idOf(2), 1]]));
});

it('keeps kind, search and state in the address', async () => {
  const { user, router, asked } = open([row(1, 'Calls')], '?standing=draft');
  await screen.findByRole('table', { name: 'Rules' });
  expect(asked.at(-1)).toMatchObject({ kind: 'rule', standing: 'draft' });
  await user.click(screen.getByRole('tab', { name: 'Campaigns' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ kind: 'campaign' }));
  expect(asked.at(-1)).toMatchObject({ kind: 'campaign' });
});

it('tells a campaign by its effect and its days', async () => {
  const { revision: _revision, problems: _problems, ...version } = draftOf(campaignTerms(), { name: 'March' });
  open([row(1, 'March', { kind: 'campaign', version: { ...version, standing: 'in-force' } })], '?kind=campaign');
  const table = await screen.findByRole('table', { name: 'Campaigns' });
  expect(table).toHaveTextContent('×2 for an approved stage of a challenge. From March 1, 2026 to March 31, 2026.');
  expect(table).toHaveTextContent('Running');
});

it('starts a rule from an act or from challenges, and opens it', async () => {
  const { user, router } = open([row(1, 'Calls')]);
  await user.click(await screen.findByRole('button', { name: 'New rule' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'New rule' }));
  expect(dialog.getByRole('button', { name: 'For points by hand' })).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'For stages of challenges' }));
  await waitFor(() => expect(router.state.location.pathname).toContain('/staff/rules/'));
});
