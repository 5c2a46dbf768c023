import type { CreateSeasonInput } from '@rostra/shared/leaderboards/staff-seasons.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { boardLine, season, staffSeason } from '../testing/build-board.ts';

const planned = staffSeason({
  id: '0190a000-0000-7000-8000-000000000902',
  name: 'Q2 2026',
  state: 'planned',
  champions: 0,
});

function open(create: (input: CreateSeasonInput) => ReturnType<typeof staffSeason> = () => planned) {
  const dropped: string[] = [];
  const view = renderPortal({
    path: '/w/acme/staff/leaderboards/seasons',
    answers: {
      seasons: {
        list: () => ({ rows: [planned, staffSeason()], total: 2, page: 1, pageSize: 25 }),
        create,
        drop: ({ seasonId }) => {
          dropped.push(seasonId);
          return { id: seasonId };
        },
      },
    },
  });
  return { ...view, dropped };
}

describe('seasons', () => {
  it('tell how they stand; only those to come can be changed', async () => {
    const { container } = open();
    const rows = within(await screen.findByRole('table', { name: 'Seasons' })).getAllByRole('row');
    expect(rows[1]).toHaveTextContent(/Q2 2026.*To come/);
    expect(within(rows[1]!).getByRole('button', { name: 'Change Q2 2026' })).toBeVisible();
    expect(rows[2]).toHaveTextContent(/Q1 2026.*Running.*12/);
    expect(within(rows[2]!).queryByRole('button')).not.toBeInTheDocument();
    expect(within(rows[2]!).getByRole('link', { name: 'Q1 2026' })).toHaveAttribute(
      'href',
      expect.stringContaining('/w/acme/staff/leaderboards?season='),
    );
    await expectAccessible(container);
  });

  it('are planned with name and days, and what is wrong is said at the field', async () => {
    const asked: CreateSeasonInput[] = [];
    const { user } = open((input) => {
      asked.push(input);
      if (asked.length === 1) {
        throw new Refusal('season-not-ready', {}, [{ path: 'endsOn', message: 'ends-before-start' }]);
      }
      return planned;
    });
    await user.click(await screen.findByRole('button', { name: 'New season' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Autumn');
    await user.type(dialog.getByLabelText('First day'), '2026-09-01');
    await user.type(dialog.getByLabelText('Last day'), '2026-08-31');
    await user.click(dialog.getByRole('button', { name: 'Plan it' }));
    await waitFor(() =>
      expect(dialog.getByLabelText('Last day')).toHaveAccessibleDescription(/end is before the start/),
    );
    await user.clear(dialog.getByLabelText('Last day'));
    await user.type(dialog.getByLabelText('Last day'), '2026-11-30');
    await user.click(dialog.getByRole('button', { name: 'Plan it' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(asked.at(-1)).toMatchObject({ name: 'Autumn', startsOn: '2026-09-01', endsOn: '2026-11-30' });
    expect(new Set(asked.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
  });

  it('are dropped after a question', async () => {
    const { user, dropped } = open();
    await user.click(await screen.findByRole('button', { name: 'Drop Q2 2026' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Drop' }));
    await waitFor(() => expect(dropped).toEqual([planned.id]));
  });
});

describe('staff’s board', () => {
  it('is searched by words that stand in the address, keeps true ranks, and says why nobody fits', async () => {
    const asked: unknown[] = [];
    const ben = { ...boardLine(14, { name: 'Ben Reyes' }), alias: null, isHidden: false, memberId: planned.id };
    const { user, router } = renderPortal({
      path: '/w/acme/staff/leaderboards?board=segment&segment=Fintech&page=2',
      answers: {
        leaderboards: {
          seasons: () => ({ seasons: [season()] }),
          board: ({ search = '', page = 1 }) => {
            asked.push({ search, page });
            const rows = 'Ben Reyes'.includes(search) ? [ben] : [];
            return { season: season(), segments: ['Fintech'], rows, total: rows.length, page, pageSize: 25 };
          },
        },
      },
    });
    const field = await screen.findByRole('searchbox', { name: 'Search name, alias or account' });
    await user.type(field, 'Reyes{Enter}');
    expect(await screen.findByRole('table', { name: 'Leaderboard' })).toHaveTextContent(/14Ben Reyes/);
    expect(router.state.location.search).toEqual({ board: 'segment', segment: 'Fintech', q: 'Reyes' });
    await waitFor(() => expect(asked.at(-1)).toEqual({ search: 'Reyes', page: 1 }));
    await user.clear(field);
    await user.type(field, 'Zoe{Enter}');
    expect(await screen.findByText('Nobody on this board fits “Zoe”')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
    expect(field).toHaveValue('');
  });

  it('names everybody, with the alias that others read', async () => {
    const { user, router } = renderPortal({
      path: '/w/acme/staff/leaderboards',
      answers: {
        leaderboards: {
          seasons: () => ({ seasons: [season()] }),
          board: () => ({
            season: season(),
            segments: ['Fintech'],
            rows: [
              {
                rank: 1,
                points: 900,
                name: 'Ana Ruiz',
                accountName: 'Northwind',
                alias: 'Falcon',
                isHidden: false,
                memberId: planned.id,
              },
            ],
            total: 1,
            page: 1,
            pageSize: 25,
          }),
        },
      },
    });
    expect(await screen.findByRole('table', { name: 'Leaderboard' })).toHaveTextContent(
      /1Ana Ruiz.*others read “Falcon”.*Northwind.*900/,
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Board' }), 'Segment Fintech');
    await waitFor(() => expect(router.state.location.search).toEqual({ board: 'segment', segment: 'Fintech' }));
  });
});
