import type { Waitlist } from '@rostra/shared/betas/list-waitlists.contract';
import type { ModerationRow } from '@rostra/shared/challenges/moderation-item.schema';
import type { QueuedRedemption } from '@rostra/shared/rewards/list-redemption-queue.contract';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Answers, Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';

const id = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

const submission = (n: number, title: string, dueInHours: number): ModerationRow => ({
  submissionStageId: id(n),
  submissionId: id(100 + n),
  champion: { id: id(200 + n), name: 'Ana Ruiz', accountName: 'Northwind', tier: 'none' },
  challenge: { id: id(300), title, kind: 'review' },
  stage: { title: 'Publish it', number: 1, count: 1, points: 100, scoreMax: null },
  state: 'submitted',
  submittedAt: at(dueInHours - 48),
  dueAt: at(dueInHours),
  isOverdue: dueInHours < 0,
  timesSubmitted: 1,
  moderatedAt: null,
  moderatedBy: null,
  score: null,
});

const redemption = (n: number, rewardTitle: string, dueInHours: number): QueuedRedemption => ({
  id: id(n),
  rewardId: id(400),
  rewardTitle,
  rewardKind: 'swag',
  pointsCost: 200,
  state: 'requested',
  requestedAt: at(-5),
  stateSince: at(-5),
  dueAt: at(dueInHours),
  memberName: 'Ben Okafor',
  accountName: null,
  isLate: dueInHours < 0,
});

const waitlist: Waitlist = {
  betaId: id(500),
  title: 'Faster lineage',
  waitingCount: 4,
  seatsLeft: 2,
  waitingSince: at(-90),
};

interface Work {
  readonly submissions?: readonly ModerationRow[];
  readonly redemptions?: readonly QueuedRedemption[];
  readonly waitlists?: readonly Waitlist[];
  readonly challenges?: number;
}

function answersOf({ submissions = [], redemptions = [], waitlists = [], challenges = 3 }: Work): Answers {
  return {
    moderation: {
      queue: () => ({
        rows: [...submissions],
        total: submissions.length,
        page: 1,
        pageSize: 20,
        counts: {
          submitted: submissions.length,
          overdue: submissions.filter((row) => row.isOverdue).length,
          'changes-requested': 0,
          approved: 0,
          declined: 0,
        },
        challenges: [],
      }),
    },
    redemptions: {
      queue: () => ({
        rows: [...redemptions],
        total: redemptions.length,
        page: 1,
        pageSize: 20,
        counts: {
          requested: redemptions.length,
          approved: 0,
          over: 0,
          late: redemptions.filter((row) => row.isLate).length,
        },
      }),
    },
    grants: { list: () => ({ rows: [], total: 0, page: 1, pageSize: 20, counts: { waiting: 0, mine: 0 } }) },
    betas: { waitlists: () => [...waitlists] },
    challenges: {
      list: () => ({
        rows: [],
        total: challenges,
        page: 1,
        pageSize: 1,
        counts: { draft: challenges, published: 0, closed: 0 },
      }),
    },
  };
}

const lines = async () => {
  const table = await screen.findByRole('table', { name: 'What waits for you' });
  return within(table)
    .getAllByRole('link')
    .map((link) => link.textContent);
};

describe('today', () => {
  it('puts what was promised first on top, whatever it is, and what nobody promised last', async () => {
    const answers = answersOf({
      submissions: [submission(1, 'Write a review', 20), submission(2, 'Give a talk', 40)],
      redemptions: [redemption(3, 'Founder dinner', -3), redemption(4, 'Warm socks', 30)],
      waitlists: [waitlist],
    });
    const { container } = renderPortal({ path: '/w/acme/staff', answers });
    expect(await lines()).toEqual([
      'Founder dinner',
      'Write a review',
      'Warm socks',
      'Give a talk',
      'Faster lineage: 2 seats free',
    ]);
    expect(screen.getByText(/5 things wait for you\./)).toBeVisible();
    expect(screen.getByText(/1 is past the day its champion was promised\./)).toBeVisible();
    expect(screen.getByText(/was due/)).toBeVisible();
    await expectAccessible(container);
  });

  it('opens each object at its own place', async () => {
    const work = {
      submissions: [submission(1, 'Write a review', 20)],
      redemptions: [redemption(3, 'Founder dinner', 2)],
      waitlists: [waitlist],
    };
    renderPortal({ path: '/w/acme/staff', answers: answersOf(work) });
    await lines();
    const to = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');
    expect(to(/Write a review/)).toBe(`/w/acme/staff/moderation?item=${id(1)}`);
    expect(to(/Founder dinner/)).toBe(`/w/acme/staff/redemptions?open=${id(3)}`);
    expect(to(/Faster lineage/)).toBe(`/w/acme/staff/betas/${id(500)}?tab=people&state=waitlisted`);
  });

  it('moves by J and K', async () => {
    const answers = answersOf({ submissions: [submission(1, 'Write a review', 20), submission(2, 'Give a talk', 40)] });
    const { user } = renderPortal({ path: '/w/acme/staff', answers });
    await lines();
    await user.keyboard('jj');
    expect(screen.getByRole('link', { name: 'Give a talk' })).toHaveFocus();
  });

  it('shows the rest when one part fails, and says which is missing', async () => {
    const answers: Answers = {
      ...answersOf({ submissions: [submission(1, 'Write a review', 20)] }),
      redemptions: {
        queue: () => {
          throw new Refusal('internal');
        },
      },
    };
    renderPortal({ path: '/w/acme/staff', answers });
    expect(await screen.findByText(/Redemptions could not be loaded, so they are missing below\./)).toBeVisible();
    expect(await lines()).toEqual(['Write a review']);
  });

  it('says that all is caught up', async () => {
    renderPortal({ path: '/w/acme/staff', answers: answersOf({}) });
    expect(await screen.findByRole('heading', { name: 'All caught up' })).toBeVisible();
  });

  it('leads a program that has just begun to its first challenge', async () => {
    renderPortal({ path: '/w/acme/staff', answers: answersOf({ challenges: 0 }) });
    expect(await screen.findByRole('heading', { name: 'Start with a challenge' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Choose one of four' })).toHaveAttribute(
      'href',
      '/w/acme/staff/challenges',
    );
  });

  it('asks for nothing that a role is not allowed to see', async () => {
    renderPortal({ path: '/w/acme/staff', role: 'sales', answers: {} });
    expect(await screen.findByRole('heading', { name: 'Nothing here for you yet' })).toBeVisible();
  });
});
