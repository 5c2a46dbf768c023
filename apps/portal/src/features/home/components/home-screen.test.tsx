import type { DismissSuggestionInput, RestoreSuggestionsInput } from '@rostra/shared/home/dismiss-suggestion.contract';
import type { GetHomeInput, GetHomeOutput } from '@rostra/shared/home/get-home.contract';
import type { MarkSeenInput } from '@rostra/shared/home/mark-seen.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { firstHome, home, idOf, standing, step } from '../testing/build-home.ts';

/** Home, with a server that gives one answer after the other and keeps what it was asked. */
function open(...homes: ReadonlyArray<GetHomeOutput | Refusal>) {
  const asked = {
    get: [] as GetHomeInput[],
    seen: [] as MarkSeenInput[],
    dismiss: [] as DismissSuggestionInput[],
    restore: [] as RestoreSuggestionsInput[],
  };
  const view = renderPortal({
    path: '/w/acme',
    role: 'champion',
    answers: {
      points: { standing: () => standing() },
      home: {
        get: (input) => {
          asked.get.push(input);
          const answer = homes[Math.min(asked.get.length, homes.length) - 1]!;
          if (answer instanceof Refusal) throw answer;
          return answer;
        },
        markSeen: (input) => {
          asked.seen.push(input);
          return { seenAt: input.upTo ?? '2026-03-10T09:00:00.000Z' };
        },
        dismiss: (input) => {
          asked.dismiss.push(input);
          return { dismissedCount: 1 };
        },
        restore: (input) => {
          asked.restore.push(input);
          return { dismissedCount: 0 };
        },
      },
    },
  });
  return { ...view, asked };
}

describe('the first visit', () => {
  it('of a champion without anything is a welcome with the way to Bronze, and no empty news', async () => {
    const { container, asked } = open(firstHome());
    expect(await screen.findByRole('heading', { name: 'Good to have you here' })).toBeVisible();
    expect(screen.getByText('No tier yet')).toBeVisible();
    expect(screen.getByText('250 to Bronze')).toBeVisible();
    expect(screen.getAllByText('points to spend').at(-1)?.parentElement).toHaveTextContent('0 points to spend');
    expect(screen.queryByText('Since your last visit')).toBeNull();
    expect(screen.getByRole('link', { name: 'All challenges' })).toHaveAttribute('href', '/w/acme/challenges');
    await waitFor(() => expect(asked.seen).toHaveLength(1));
    await expectAccessible(container);
  });
});

describe('the next best step', () => {
  it('says what, how long and what it earns, and leads there', async () => {
    open(home());
    expect(await screen.findByRole('heading', { level: 2, name: 'Challenge 1' })).toBeVisible();
    expect(screen.getByText('about 8 minutes')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Start' })).toHaveAttribute('href', `/w/acme/challenges/${idOf(1)}`);
  });

  it('says why when somebody asks', async () => {
    const { user } = open(home({ next: step(1, { points: 150 }, 'closes-tier-gap') }));
    await user.click(await screen.findByRole('button', { name: 'Why this?' }));
    expect(screen.getByText('You need 120 more status points for Silver, and this brings them.')).toBeVisible();
  });

  it('that is not for me gives way to the next one, and can be undone', async () => {
    const { user, asked } = open(home(), home({ next: step(2), dismissedCount: 1 }), home());
    await user.click(await screen.findByRole('button', { name: 'Not for me' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Challenge 2' })).toBeVisible();
    expect(asked.dismiss).toMatchObject([{ challengeId: idOf(1) }]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Challenge 1' })).toBeVisible();
    expect(asked.restore).toMatchObject([{ challengeId: idOf(1) }]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('that is under way is gone on with, and cannot be set aside', async () => {
    open(home({ next: step(1, { group: 'under-way' }, 'changes-asked') }));
    expect(await screen.findByRole('link', { name: 'Answer' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Not for me' })).toBeNull();
  });

  it('comes back when everything was set aside', async () => {
    const { user, asked } = open(home({ next: null, dismissedCount: 2 }), home());
    await user.click(await screen.findByRole('button', { name: 'Suggest them again' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Challenge 1' })).toBeVisible();
    expect(asked.restore[0]?.challengeId).toBeUndefined();
  });

  it('stays, with the reason, when it could not be set aside', async () => {
    const view = open(home());
    const { user } = view;
    await screen.findByRole('button', { name: 'Not for me' });
    view.asked.dismiss.push = () => {
      throw new Refusal('not-found');
    };
    await user.click(screen.getByRole('button', { name: 'Not for me' }));
    expect(
      await within(await screen.findByRole('alert')).findByText('This does not exist, or no longer.'),
    ).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'Challenge 1' })).toBeVisible();
  });
});

describe('the standing', () => {
  it('says 120 to Silver in words, with what it opens and what there is to spend', async () => {
    open(home());
    expect(await screen.findByText('120 to Silver')).toBeVisible();
    expect(screen.getByText('Silver opens: Founder dinner')).toBeVisible();
    expect(screen.getByText(/Bronze is yours until/)).toHaveTextContent(
      'Bronze is yours until March 10, 2027 at least',
    );
    expect(screen.getAllByRole('link', { name: 'Rewards' }).length).toBeGreaterThan(1);
  });

  it('at Gold has nothing above it and says what it brings', async () => {
    open(home({ standing: standing({ tier: 'gold', statusPoints: 3_100, next: null, benefits: ['Founder dinner'] }) }));
    expect(await screen.findByText('The highest tier is yours')).toBeVisible();
    expect(screen.getByText('It opens: Founder dinner')).toBeVisible();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('writes the largest numbers in full', async () => {
    const huge = Number.MAX_SAFE_INTEGER;
    open(home({ standing: standing({ tier: 'gold', next: null, statusPoints: huge, available: huge }) }));
    expect(await screen.findAllByText('9,007,199,254,740,991')).toHaveLength(2);
  });

  it('warns before a tier falls', async () => {
    open(home({ standing: standing({ graceEndsAt: '2026-04-09T08:00:00.000Z' }) }));
    expect(await screen.findByText(/Bronze ends on/)).toHaveTextContent(
      'Bronze ends on April 9, 2026 unless the points are back by then',
    );
  });
});

describe('news', () => {
  const at = '2026-03-09T09:00:00.000Z';

  it('opens what each line speaks of', async () => {
    const { container } = open(
      home({
        news: [
          { kind: 'tier', id: 'a', at, from: 'none', to: 'bronze' },
          {
            kind: 'approved',
            id: 'b',
            at,
            challengeId: idOf(7),
            title: 'Case study',
            stageTitle: 'Interview',
            points: 100,
            postingId: idOf(12),
          },
          { kind: 'redemption', id: 'c', at, redemptionId: idOf(8), title: 'Hoodie', state: 'fulfilled' },
          { kind: 'points-taken-back', id: 'd', at, postingId: idOf(9), points: 40, reason: 'Counted twice' },
          { kind: 'beta-seat', id: 'e', at, betaId: idOf(10), title: 'Offline mode' },
        ],
      }),
    );
    const list = within(await screen.findByRole('region', { name: 'Since your last visit' }));
    const links = list.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/w/acme/tier',
      `/w/acme/challenges/${idOf(7)}`,
      `/w/acme/points?why=${idOf(12)}`,
      `/w/acme/rewards/redemptions/${idOf(8)}`,
      `/w/acme/points?why=${idOf(9)}`,
      `/w/acme/betas/${idOf(10)}`,
    ]);
    expect(list.getByText(/Counted twice/)).toBeVisible();
    await expectAccessible(container);
  });

  it('tells of points that staff gave, in their words', async () => {
    const given = {
      kind: 'points-given',
      id: 'f',
      at,
      postingId: idOf(11),
      points: 80,
      reason: 'Helped newcomers',
    } as const;
    open(home({ news: [given] }));
    const list = within(await screen.findByRole('region', { name: 'Since your last visit' }));
    expect(list.getByRole('link', { name: /80.*given to you/ })).toHaveAttribute(
      'href',
      `/w/acme/points?why=${idOf(11)}`,
    );
    expect(list.getByText(/Helped newcomers/)).toBeVisible();
  });

  it('tells of points that came by themselves, of those past their date, and of a tier that ended', async () => {
    open(
      home({
        news: [
          { kind: 'points-earned', id: 'g', at, postingId: idOf(13), points: 10, title: 'Community answer' },
          { kind: 'points-expired', id: 'h', at, postingId: idOf(14), points: 60 },
          { kind: 'tier', id: 'i', at, from: 'bronze', to: 'none' },
        ],
      }),
    );
    const list = within(await screen.findByRole('region', { name: 'Since your last visit' }));
    const lines = list.getAllByRole('listitem').map((item) => item.textContent);
    expect(lines).toEqual([
      expect.stringContaining('+10 points earned: Community answer'),
      expect.stringContaining('60 points expired'),
      expect.stringContaining('Bronze has ended'),
    ]);
    expect(list.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      `/w/acme/points?why=${idOf(13)}`,
      `/w/acme/points?why=${idOf(14)}`,
      '/w/acme/tier',
    ]);
  });

  it('shows five lines and the rest on demand', async () => {
    const news = Array.from({ length: 8 }, (_, count) => ({
      kind: 'beta-opened' as const,
      id: `n${count}`,
      at,
      betaId: idOf(count),
      title: `Beta ${count}`,
    }));
    const { user } = open(home({ news }));
    const list = within(await screen.findByRole('region', { name: 'Since your last visit' }));
    expect(list.getAllByRole('listitem')).toHaveLength(5);
    await user.click(list.getByRole('button', { name: 'Show 3 more' }));
    expect(list.getAllByRole('listitem')).toHaveLength(8);
  });

  it('is asked for from the same moment while the visit lasts, and marked as seen once', async () => {
    const first = home({ news: [{ kind: 'beta-opened', id: 'n', at, betaId: idOf(1), title: 'Beta' }] });
    const { user, asked } = open(first, first);
    await user.click(await screen.findByRole('button', { name: 'Not for me' }));
    await waitFor(() => expect(asked.get).toHaveLength(2));
    expect(asked.get).toEqual([{}, { since: first.since }]);
    expect(asked.seen).toMatchObject([{ upTo: first.asOf }]);
  });
});

describe('a rise of tier', () => {
  const rise = { from: 'bronze', to: 'silver', benefits: ['Founder dinner'] } as const;

  // Still, for somebody who wants no motion; the paper is the celebration's own business.
  beforeEach(() => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (media) =>
        ({
          matches: true,
          media,
          addEventListener: () => {},
          removeEventListener: () => {},
        }) as unknown as MediaQueryList,
    );
  });

  it('is celebrated, said politely, skipped with a key, and only then marked as seen', async () => {
    const { user, asked } = open(home({ rise: { ...rise, benefits: [...rise.benefits] } }));
    const card = within(await screen.findByText('You are Silver').then((title) => title.closest('[role="status"]')!));
    expect(card.getByText('It opens: Founder dinner')).toBeVisible();
    expect(asked.seen).toEqual([]);
    await user.keyboard('{Escape}');
    expect(screen.queryByText('You are Silver')).toBeNull();
    await waitFor(() => expect(asked.seen).toHaveLength(1));
  });

  it('or a new badge: alone it is celebrated the same way, beside a rise it is news', async () => {
    const first = open(home({ newBadge: 'first-review' }));
    expect(await screen.findByText('New badge: First review')).toBeVisible();
    expect(first.asked.seen).toEqual([]);
    await first.user.keyboard('{Escape}');
    await waitFor(() => expect(first.asked.seen).toHaveLength(1));
    expect(screen.queryByText('New badge: First review')).toBeNull();
    first.unmount();
    open(home({ newBadge: 'first-review', rise: { ...rise, benefits: [] } }));
    expect(await screen.findByText('You are Silver')).toBeVisible();
    expect(screen.queryByText('New badge: First review')).toBeNull();
  });
});

describe('a home that cannot be had', () => {
  it('says so and can be tried again', async () => {
    const { user } = open(new Refusal('internal'), home());
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Challenge 1' })).toBeVisible();
  });
});
