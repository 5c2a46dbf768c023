import type { MergeMembersInput, PreviewMergeOutput } from '@rostra/shared/points/merge-members.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';

const idOf = (count: number) => `0190e000-0000-7000-8000-${String(count).padStart(12, '0')}`;
const ana = { id: idOf(1), name: 'Ana Ruiz', accountName: 'Northwind', mergedInto: null };
const points = { tier: 'none', statusPoints: 200, available: 150, held: 0, owed: 0 } as const;
const entry = (nth: number, name: string) => ({
  id: idOf(nth),
  name,
  email: `ana-${nth}@northwind.example`,
  accountName: 'Northwind',
  ...points,
});

function open(search = '', obstacles: PreviewMergeOutput['obstacles'] = []) {
  const asked: MergeMembersInput[] = [];
  const view = renderPortal({
    path: `/w/acme/staff/champions/${ana.id}/merge${search}`,
    answers: {
      points: {
        standingOf: () => ({
          ...points,
          windowMonths: 12,
          benefits: [],
          next: null,
          keptUntil: null,
          graceEndsAt: null,
          nextExpiry: null,
          member: ana,
        }),
        statementOf: () => ({ rows: [], total: 0, page: 1, pageSize: 25 }),
      },
      champions: {
        list: () => ({
          rows: [2].map((nth) => ({
            id: idOf(nth),
            name: 'Ana Ruiz (old)',
            email: 'ana@old.example',
            title: null,
            account: null,
            tier: 'none',
            availablePoints: 150,
            addedAt: '2026-03-09T15:00:00.000Z',
          })),
          total: 1,
          page: 1,
          pageSize: 8,
        }),
      },
      merges: {
        preview: ({ fromId }) => ({
          from: fromId === ana.id ? entry(1, 'Ana Ruiz') : entry(2, 'Ana Ruiz (old)'),
          into: fromId === ana.id ? entry(2, 'Ana Ruiz (old)') : entry(1, 'Ana Ruiz'),
          moves: { submissions: 2, redemptions: 1, enrolments: 0 },
          obstacles,
        }),
        merge: (input) => {
          asked.push(input);
          return { memberId: input.intoId, statusPoints: 200, available: 150, owed: 0 };
        },
      },
    },
  });
  return { ...view, asked };
}

describe('merging two champions', () => {
  it('finds the other one, says what goes over, asks why and leads to who is left', async () => {
    const { user, asked, router } = open();
    await user.type(await screen.findByRole('searchbox'), 'old{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Ana Ruiz (old)' }));
    const kept = await screen.findByRole('region', { name: 'Stays: Ana Ruiz' });
    expect(within(kept).getByText(/ana-1@northwind/)).toBeVisible();
    expect(screen.getByText(/2 submissions, 1 redemption and 0 places/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Merge into Ana Ruiz' }));
    expect(asked).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'Why?' }), 'Changed her address');
    await user.click(screen.getByRole('button', { name: 'Merge into Ana Ruiz' }));
    await waitFor(() =>
      expect(asked).toMatchObject([{ fromId: idOf(2), intoId: ana.id, reason: 'Changed her address' }]),
    );
    await waitFor(() => expect(router.state.location.pathname).toBe(`/w/acme/staff/champions/${ana.id}/points`));
  });

  it('can keep the other one instead', async () => {
    const { user, router } = open(`?other=${idOf(2)}`);
    await user.click(await screen.findByRole('button', { name: 'Keep Ana Ruiz (old) instead' }));
    expect(await screen.findByRole('region', { name: 'Stays: Ana Ruiz (old)' })).toBeVisible();
    expect(router.state.location.search).toMatchObject({ keep: 'other' });
  });

  it('says what stands in the way and offers nothing else', async () => {
    const { container } = open(`?other=${idOf(2)}`, [
      { kind: 'erasure-waiting', name: 'Ana Ruiz' },
      { kind: 'open-holds', points: 100 },
      { kind: 'same-beta', title: 'Faster lineage' },
    ]);
    const [erasure, holds, beta] = await screen.findAllByRole('alert');
    expect(erasure).toHaveTextContent('Ana Ruiz asked to be erased.');
    expect(holds).toHaveTextContent('are set aside for a redemption. Fulfil or cancel it first.');
    expect(beta).toHaveTextContent('Both are in the beta “Faster lineage”.');
    expect(screen.queryByRole('button', { name: /Merge into/ })).toBeNull();
    await expectAccessible(container);
  });
});
