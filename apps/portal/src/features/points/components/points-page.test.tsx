import type { ListStatementInput, ListStatementOutput } from '@rostra/shared/points/list-statement.contract';
import type { ExplainPostingOutput } from '@rostra/shared/points/explain-posting.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { cut, doubledAward, refusedAward } from '../../../testing/build-award.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { explained, idOf, line, standing, statement } from '../testing/build-statement.ts';

/** The champion's points page at an address, with the filters the server was asked for. */
function open(list: ListStatementOutput, search = '', why: ExplainPostingOutput = explained()) {
  const asked: Array<Partial<ListStatementInput>> = [];
  const view = renderPortal({
    path: `/w/acme/points${search}`,
    role: 'champion',
    answers: {
      points: {
        standing: () => standing(),
        statement: (input) => {
          asked.push(input);
          return list;
        },
        explain: () => why,
        lots: () => ({ rows: [lot], total: 1, page: 1, pageSize: 10 }),
      },
    },
  });
  return { ...view, asked };
}

const lot = {
  ...line(1),
  id: idOf(70),
  earnedAt: '2026-03-09T15:00:00.000Z',
  expiresAt: '2027-09-09T14:00:00.000Z',
  amount: 100,
  remaining: 40,
};

const words = (element: HTMLElement) => element.textContent?.replaceAll(/\s+/g, ' ');

describe('the statement', () => {
  it('reads like a bank’s: when and what for, what came or went, what was left', async () => {
    const { container } = open(
      statement([
        line(2, {
          kind: 'hold',
          subject: { title: 'Hoodie', part: null, target: { kind: 'redemption', id: idOf(800) } },
          status: 0,
          spendable: -300,
          balanceAfter: 520,
        }),
        line(1),
      ]),
    );
    const rows = within(await screen.findByRole('table', { name: 'Statement of points' })).getAllByRole('row');
    expect(within(rows[1]!).getAllByRole('cell').map(words)).toEqual([
      expect.stringContaining('Mar 10, 2026HoodieSet aside for a reward'),
      expect.stringContaining('unchanged'),
      expect.stringContaining('−300'),
      expect.stringContaining('520'),
    ]);
    expect(within(rows[2]!).getAllByRole('cell').map(words)).toEqual([
      expect.stringContaining('Case study: InterviewEarned'),
      expect.stringContaining('+100'),
      expect.stringContaining('+100'),
      expect.stringContaining('820'),
    ]);
    await expectAccessible(container);
  });

  it('keeps kind and days in the address', async () => {
    const { user, router, asked } = open(statement([line(1)]));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Kind' }), 'Rewards');
    await waitFor(() => expect(router.state.location.search).toEqual({ kind: 'used' }));
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ kind: 'used' }));
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
  });

  it('takes days from an address and overlooks what is none', async () => {
    const { asked } = open(statement([line(1)]), '?from=2026-02-31&to=2026-03-31&kind=nonsense&page=-1');
    await screen.findByRole('table', { name: 'Statement of points' });
    expect(asked[0]).toEqual({ to: '2026-03-31', page: 1 });
  });

  it('that is empty says what will stand there, and what was filtered away says so', async () => {
    const first = open(statement([]));
    expect(await screen.findByRole('heading', { name: 'No points yet' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Find a challenge' })).toHaveAttribute('href', '/w/acme/challenges');
    expect(screen.queryByRole('searchbox')).toBeNull();
    first.unmount();
    open(statement([]), '?kind=expired');
    expect(await screen.findByRole('heading', { name: 'No line fits' })).toBeVisible();
  });

  it('writes the largest numbers in full', async () => {
    const huge = Number.MAX_SAFE_INTEGER;
    open(statement([line(1, { status: huge, spendable: huge, balanceAfter: huge })]));
    expect(await screen.findAllByText('+9,007,199,254,740,991')).toHaveLength(2);
  });
});

describe('the figures above the statement', () => {
  it('each lead to the lines they are made of', async () => {
    open(statement([line(1)]));
    const hrefOf = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');
    await screen.findByRole('link', { name: /set aside for rewards/ });
    expect(hrefOf(/50 points set aside/)).toBe('/w/acme/points?kind=used#statement');
    expect(hrefOf(/40 points last until/)).toBe('/w/acme/points?lots=true');
    expect(hrefOf(/last 12 months count/)).toBe('/w/acme/points?kind=status#statement');
  });

  it('lead to the day on which each point expires, and from there to the line that brought it', async () => {
    const { user, router, container } = open(statement([line(1)]));
    await user.click(await screen.findByRole('link', { name: /40 points last until/ }));
    const table = within(await screen.findByRole('table', { name: 'Until when points to spend last' }));
    expect(words(table.getAllByRole('row')[1]!)).toMatch(/Sep 9, 2027.*Case study: Interview.*40/);
    expect(table.getByRole('link', { name: 'Case study: Interview' })).toHaveAttribute(
      'href',
      `/w/acme/points?lots=true&why=${idOf(1)}`,
    );
    await expectAccessible(container);
    await user.click(screen.getByRole('link', { name: 'Hide' }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
    expect(screen.queryByRole('table', { name: 'Until when points to spend last' })).toBeNull();
  });

  it('say what lines have in common that a link led to', async () => {
    const { asked } = open(statement([line(1)]), `?about=${idOf(950)}`);
    expect(await screen.findByText(/^Only what concerns/)).toHaveTextContent('“Case study: Interview”');
    expect(asked[0]).toMatchObject({ about: idOf(950) });
    expect(screen.getByRole('button', { name: 'Clear filters' })).toBeVisible();
  });

  it('say that the lines of status points add up to those that count', async () => {
    open(statement([line(1)]), '?kind=status');
    expect(await screen.findByText(/add up to those that count for the tier now/)).toBeVisible();
  });
});

describe('why', () => {
  it('opens from a line and tells rule, version, who approved, when, and until when the points last', async () => {
    const { user, router, container } = open(statement([line(1)]));
    await user.click(await screen.findByRole('button', { name: /Case study: Interview/ }));
    await waitFor(() => expect(router.state.location.search).toEqual({ why: idOf(1) }));
    const panel = within(await screen.findByRole('dialog', { name: 'Why' }));
    expect(await panel.findByText(/of the challenge/)).toHaveTextContent('of the challenge “Case study”, version 3');
    expect(panel.getByText('Mara Lind')).toBeVisible();
    expect(panel.getByText('Mar 9, 2026, 04:00 PM')).toBeVisible();
    expect(panel.getByText('Mar 10, 2026, 10:00 AM')).toBeVisible();
    expect(panel.getByText(/last until/)).toHaveTextContent('last until September 9, 2027; 40 points of them left');
    expect(panel.getByRole('link', { name: 'See what you sent' })).toHaveAttribute(
      'href',
      `/w/acme/challenges/submissions/${idOf(900)}`,
    );
    expect(panel.queryByRole('button', { name: 'Reverse this award' })).toBeNull();
    await expectAccessible(container);
  });

  it('tells how the points came about: rule, campaign, and what a limit cut', async () => {
    const explanation = {
      ...doubledAward(),
      rule: { id: idOf(700), name: 'Case studies', version: 4 },
      statusPoints: 150,
      rewardPoints: 150,
      cuts: [cut({ awardsMax: null, pointsMax: 150, statusPoints: 50, rewardPoints: 50 })],
    };
    const rule = { name: `rule:${idOf(700)}`, version: 4 };
    open(statement([line(1)]), `?why=${idOf(1)}`, explained({ rule, explanation }));
    const steps = within(await screen.findByRole('table', { name: 'How the points come about' }));
    expect(steps.getByRole('row', { name: /Rule “Case studies”.*100/ })).toBeVisible();
    expect(steps.getByRole('row', { name: /Campaign “Spring of stories”, ×2.*\+100/ })).toBeVisible();
    expect(steps.getByRole('row', { name: /Limit: 150 points a month per champion.*counts anew.*−50/ })).toBeVisible();
    expect(screen.getByText('“Case studies”, version 4')).toBeVisible();
  });

  it('tells that an award was taken back, and the words of whoever did it', async () => {
    const reversedBy = { postingId: idOf(5), recordedAt: '2026-03-12T09:00:00.000Z', reason: 'Counted twice' };
    open(statement([line(1, { isReversed: true })]), `?why=${idOf(1)}`, explained({ isReversed: true, reversedBy }));
    const link = await screen.findByRole('link', { name: 'Taken back on March 12, 2026' });
    expect(link).toHaveAttribute('href', `/w/acme/points?why=${idOf(5)}`);
    expect(link.parentElement).toHaveTextContent('Taken back on March 12, 2026: Counted twice');
  });

  it('leads from a correction to the award it took back, and from points used to the line that brought them', async () => {
    const reverses = { postingId: idOf(1), recordedAt: '2026-03-10T09:00:00.000Z' };
    const lots = [
      {
        postingId: idOf(1),
        amount: -40,
        remaining: 0,
        earnedAt: '2026-03-09T15:00:00.000Z',
        expiresAt: '2027-09-09T14:00:00.000Z',
      },
    ];
    open(statement([line(5)]), `?why=${idOf(5)}`, explained({ kind: 'reversal', lots, reverses }));
    const award = await screen.findByRole('link', { name: 'What it took back, recorded on March 10, 2026' });
    expect(award).toHaveAttribute('href', `/w/acme/points?why=${idOf(1)}`);
    const brought = screen.getByRole('link', { name: 'earned March 9, 2026' });
    expect(brought).toHaveAttribute('href', `/w/acme/points?why=${idOf(1)}`);
  });
});

describe('deeds past a limit', () => {
  it.each([
    ['2999-04-01T00:00:00.000Z', /^A limit is reached: it pays no points now, and again from April 1, 2999\.$/],
    ['2026-04-01T00:00:00.000Z', /^A limit was reached then, .* since April 1, 2026 it pays again\.$/],
  ])('are told with the limit and the day from which it pays again, %s', async (paysAgainAt, words) => {
    const subject = { title: 'Write a review', part: null, target: null };
    const row = {
      id: idOf(600),
      recordedAt: '2026-03-09T15:00:00.000Z',
      subject,
      explanation: { ...refusedAward(), paysAgainAt },
    };
    renderPortal({
      path: '/w/acme/points',
      role: 'champion',
      answers: {
        points: { standing: () => standing(), statement: () => statement([line(1)]) },
        rules: { refusals: () => ({ rows: [row], total: 1, page: 1, pageSize: 5 }) },
      },
    });
    const list = within(await screen.findByRole('list', { name: 'Approved, but past a limit' }));
    expect(list.getByText('Write a review')).toBeVisible();
    expect(list.getByText(/^A limit/)).toHaveTextContent(words);
    expect(list.getByText(/Limit: 2 awards a month per champion/)).toBeVisible();
  });
});
