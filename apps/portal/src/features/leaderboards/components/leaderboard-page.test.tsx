import type { OwnStreakOutput } from '@rostra/shared/streaks/own-streak.contract';
import type { SetPresenceInput } from '@rostra/shared/leaderboards/set-presence.contract';
import type { ViewBoardInput, ViewBoardOutput } from '@rostra/shared/leaderboards/view-board.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { board, boardLine, season } from '../testing/build-board.ts';

const standing = {
  tier: 'silver' as const,
  statusPoints: 1_240,
  windowMonths: 12,
  benefits: [],
  next: { tier: 'gold' as const, threshold: 2_500, missing: 1_260, progress: 0.16, unlocks: [] },
  keptUntil: null,
  graceEndsAt: null,
  available: 720,
  held: 0,
  owed: 0,
  nextExpiry: null,
};
const noStreak: OwnStreakOutput = {
  isOn: false,
  weeks: 0,
  longestWeeks: 0,
  freezes: 0,
  weeksPerFreeze: 4,
  state: 'none',
  weekEndsAt: '2026-03-15T23:00:00.000Z',
  bonus: { basisPoints: 0, nextAtWeeks: 4 },
};

interface Scene {
  readonly board?: ViewBoardOutput;
  readonly search?: string;
  readonly streak?: OwnStreakOutput;
  /** In place of `streak`, where the answer changes. */
  readonly readStreak?: () => OwnStreakOutput;
  readonly setPresence?: (input: SetPresenceInput) => { isHidden: boolean; alias: string | null };
}

function open(scene: Scene = {}) {
  const { board: shown = board(), search = '', streak = noStreak, readStreak = () => streak, setPresence } = scene;
  const asked: Partial<ViewBoardInput>[] = [];
  const switched: boolean[] = [];
  const old = season({ id: '0190a000-0000-7000-8000-000000000900', name: 'Q4 2025', state: 'closed' });
  const view = renderPortal({
    path: `/w/acme/leaderboard${search}`,
    role: 'champion',
    answers: {
      points: { standing: () => standing },
      leaderboards: {
        view: (input) => {
          asked.push(input);
          return shown;
        },
        seasons: () => ({ seasons: [season(), old] }),
        setPresence: setPresence ?? (({ isHidden, alias }) => ({ isHidden, alias })),
      },
      streaks: {
        own: readStreak,
        switch: ({ isOn }) => {
          switched.push(isOn);
          return { ...streak, isOn };
        },
      },
      badges: {
        own: () => ({
          badges: [
            { name: 'first-review', earnedAt: null, evidence: [], progress: { done: 0, of: 1 } },
            { name: 'three-references', earnedAt: null, evidence: [], progress: { done: 2, of: 3 } },
            {
              name: 'talk-given',
              earnedAt: '2026-02-03T09:00:00.000Z',
              evidence: ['Our summit'],
              progress: { done: 1, of: 1 },
            },
          ],
        }),
      },
    },
  });
  return { ...view, asked, switched };
}

describe('the leaderboard', () => {
  it('leads with those around, the season and the way to the next place and tier', async () => {
    const { container } = open();
    const around = within(await screen.findByRole('region', { name: 'Around you' }));
    expect(around.getByText('of 12')).toBeVisible();
    const lines = within(around.getByRole('list', { name: 'Around you' })).getAllByRole('listitem');
    expect(lines.map((line) => line.getAttribute('value'))).toEqual(['5', '6', '7', '8', '9']);
    expect(lines[2]).toHaveAttribute('aria-current', 'true');
    expect(lines[2]).toHaveTextContent(/Ana Ruiz.*you.*930/);
    expect(around.getByText(/11 more points bring place 6/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Q1 2026' })).toBeVisible();
    expect(screen.getByRole('main')).toHaveTextContent(/Until March 31, 2026\. Status points/);
    expect(await screen.findByRole('progressbar', { name: 'Way to Gold' })).toBeVisible();
    await expectAccessible(container);
  });

  it('leads from one’s points to the lines they add up from, and not from those of a company', async () => {
    const first = open();
    const around = within(await screen.findByRole('region', { name: 'Around you' }));
    expect(around.getByRole('link', { name: /930 status points/ })).toHaveAttribute(
      'href',
      '/w/acme/points?kind=status&from=2026-01-01&to=2026-03-31#statement',
    );
    first.unmount();
    open({ search: '?board=accounts' });
    const company = within(await screen.findByRole('region', { name: 'Around your company' }));
    expect(company.queryByRole('link', { name: /status points/ })).toBeNull();
  });

  it('keeps season and board in the address', async () => {
    const { user, router, asked } = open();
    await user.click(await screen.findByRole('tab', { name: 'Companies' }));
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ kind: 'accounts' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Season' }), 'Q4 2025');
    const old = '0190a000-0000-7000-8000-000000000900';
    await waitFor(() => expect(router.state.location.search).toEqual({ season: old, board: 'accounts' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Season' }), 'Q1 2026, running');
    await waitFor(() => expect(router.state.location.search).toEqual({ board: 'accounts' }));
  });

  it('overlooks what is no season in the address', async () => {
    const { asked } = open({ search: '?season=x&board=nonsense&page=-2' });
    await screen.findByRole('region', { name: 'Around you' });
    expect(asked[0]).toEqual({ kind: 'all', page: 1, pageSize: 10 });
  });

  it('has no board of a segment for who has none', async () => {
    open({ board: board({ segment: null }) });
    const tabs = within(await screen.findByRole('tablist', { name: 'Boards of the season' })).getAllByRole('tab');
    expect(tabs.map((tab) => tab.textContent)).toEqual(['Everybody', 'Companies']);
  });

  it('says why somebody has no place, and what brings one', async () => {
    const none = { mine: null, neighbours: [] };
    const first = open({ board: board(none) });
    expect(await screen.findByText(/Your first ones bring a place here/)).toBeVisible();
    first.unmount();
    const hidden = open({ board: board({ ...none, presence: { isHidden: true, alias: null } }) });
    expect(await screen.findByText(/You have left the boards/)).toBeVisible();
    hidden.unmount();
    open({ board: board({ ...none, season: null, rows: [], total: 0 }) });
    expect(await screen.findByRole('heading', { name: 'No season yet' })).toBeVisible();
  });

  it('names nobody who has left since a season was closed, and promises no place in it', async () => {
    open({
      board: board({
        season: season({ state: 'closed' }),
        rows: [boardLine(1, { name: null, accountName: null })],
      }),
    });
    expect(await screen.findByText('Left the boards since')).toBeVisible();
    expect(screen.getByText(/These ranks are final/)).toBeVisible();
    expect(screen.queryByText(/more points bring place/)).not.toBeInTheDocument();
  });

  it('lets a champion take an alias, and says at the field that it is taken', async () => {
    const asked: SetPresenceInput[] = [];
    const { user } = open({
      setPresence: (input) => {
        asked.push(input);
        if (asked.length === 1) throw new Refusal('alias-taken');
        return { isHidden: false, alias: input.alias };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'How I stand here' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('radio', { name: 'Under an alias' }));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(dialog.getByRole('textbox', { name: 'Alias' })).toHaveAccessibleDescription(/At least 2 characters/);
    await user.type(dialog.getByRole('textbox', { name: 'Alias' }), 'Falcon');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(dialog.getByRole('textbox', { name: 'Alias' })).toHaveAccessibleDescription(/Somebody else goes by this/),
    );
    await user.type(dialog.getByRole('textbox', { name: 'Alias' }), ' Blue');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(asked.map(({ alias, isHidden }) => [alias, isHidden])).toEqual([
      ['Falcon', false],
      ['Falcon Blue', false],
    ]);
  });

  it('lets a champion leave', async () => {
    const asked: SetPresenceInput[] = [];
    const { user } = open({
      setPresence: (input) => {
        asked.push(input);
        return { isHidden: true, alias: null };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'How I stand here' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('radio', { name: 'Not at all' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(asked).toMatchObject([{ isHidden: true }]));
  });
});

describe('badges', () => {
  it('stand with what they rest on, and those to come with how far one is', async () => {
    open();
    const shelf = within(await screen.findByRole('list', { name: 'Badges' }));
    const tiles = shelf.getAllByRole('listitem').map((tile) => tile.textContent);
    expect(tiles[0]).toMatch(/On stageOur summitEarned on February 3, 2026/);
    expect(tiles[2]).toMatch(/Trusted voice.*2 of 3/);
  });
});

describe('the streak', () => {
  it('is offered without pressing, and kept by who wants one', async () => {
    const { user, switched } = open();
    await user.click(await screen.findByRole('button', { name: 'Keep one' }));
    await waitFor(() => expect(switched).toEqual([true]));
  });

  it('that has weeks is stopped after a question that says what ends, one without at once', async () => {
    const kept = { ...noStreak, isOn: true, weeks: 5, freezes: 1, state: 'safe' } as const;
    const { user, switched, unmount } = open({ streak: kept });
    await user.click(await screen.findByRole('button', { name: 'Stop…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Stop your weekly streak?' }));
    expect(dialog.getByText(/A streak of 5 weeks ends\. A banked freeze goes, too\./)).toBeVisible();
    expect(switched).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(switched).toEqual([false]));
    unmount();
    const fresh = open({ streak: { ...noStreak, isOn: true } });
    await fresh.user.click(await screen.findByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(fresh.switched).toEqual([false]));
  });

  it('says what this week needs, and what covers it', async () => {
    open({
      streak: {
        ...noStreak,
        isOn: true,
        weeks: 5,
        freezes: 1,
        weeksPerFreeze: 4,
        state: 'at-risk',
        bonus: { basisPoints: 500, nextAtWeeks: 12 },
      },
    });
    const card = await screen.findByRole('region', { name: 'Weekly streak' });
    expect(card).toHaveTextContent(/5 weeks in a row/);
    expect(card).toHaveTextContent(/until March 15, 2026, a freeze covers it/);
    expect(card).toHaveTextContent(/raised by 5%\. From 12 weeks on they are raised more\./);
  });

  it('promises no "more" where nothing is raised yet', async () => {
    open({ streak: { ...noStreak, isOn: true, weeks: 1, state: 'safe' } });
    const card = await screen.findByRole('region', { name: 'Weekly streak' });
    expect(card).toHaveTextContent(/From 4 weeks on your awards are raised\./);
  });

  it('that cannot be had says so, and can be tried again', async () => {
    let calls = 0;
    const { user } = open({
      readStreak: () => {
        calls += 1;
        if (calls === 1) throw new Refusal('internal');
        return noStreak;
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'Weekly streak' })).toBeVisible();
  });
});
