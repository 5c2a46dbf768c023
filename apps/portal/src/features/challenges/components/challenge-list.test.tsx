import type {
  ListOpenChallengesInput,
  ListOpenChallengesOutput,
} from '@rostra/shared/challenges/list-open-challenges.contract';
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { challengeCard, challengeList, id } from '../testing/build-challenges.ts';

function open(list: ListOpenChallengesOutput, path = '/w/acme/challenges') {
  const asked = vi.fn((_input: ListOpenChallengesInput) => list);
  const view = renderPortal({
    path,
    role: 'champion',
    answers: { challenges: { open: (input) => asked(input as ListOpenChallengesInput) } },
  });
  return { ...view, asked };
}

const submission = { id: id(9), stageTitle: 'Hold the talk', stageNumber: 1, pointsAwarded: 0, dueAt: null };
const talk = challengeCard({
  id: id(1),
  title: 'Give a talk',
  kind: 'talk',
  minutes: 240,
  group: 'under-way',
  whyNot: { code: 'already-started', details: {} },
  submission: { ...submission, state: 'submitted', dueAt: '2026-03-12T09:00:00.000Z' },
});
const story = challengeCard({
  id: id(2),
  title: 'Tell your story',
  stageCount: 3,
  group: 'under-way',
  submission: { ...submission, state: 'in-progress', stageNumber: 2, pointsAwarded: 100 },
});
const review = challengeCard({ id: id(3), closesAt: '2026-06-30T22:00:00.000Z' });
const keynote = challengeCard({
  id: id(4),
  title: 'Keynote',
  group: 'later',
  whyNot: { code: 'tier-too-low', details: { needs: 'gold' } },
});
const old = challengeCard({
  id: id(5),
  title: 'Old review',
  group: 'done',
  submission: { ...submission, state: 'approved' },
});

describe('the list of challenges', () => {
  it('shows what is under way first, then what is open, what comes later and why, and what is done', async () => {
    const { container } = open(challengeList([talk, story, review, keynote, old]));
    const underWay = await screen.findByRole('region', { name: 'Under way' });
    const titles = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(titles).toEqual(['Under way', 'Open to you', 'For later', 'Done']);
    expect(within(underWay).getByText('Sent')).toBeVisible();
    expect(within(underWay).getByText(/answer by/)).toHaveTextContent('answer by Mar 12');
    expect(within(underWay).getByText('stage 2 of 3')).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'For later' })).getByText('Opens at Gold')).toBeVisible();
    await expectAccessible(container);
  });

  it('says what, how long, how many points and until when, the last day in the workspace’s zone', async () => {
    open(challengeList([review]));
    const card = await screen.findByRole('listitem', { name: 'Write a review' });
    expect(card).toHaveTextContent('Say what works for you.');
    expect(card).toHaveTextContent('about 10 minutes');
    expect(card).toHaveTextContent('until Jun 30');
    expect(card).toHaveTextContent('100 points');
    expect(within(card).getByRole('link')).toHaveAttribute('href', `/w/acme/challenges/${id(3)}`);
  });

  it('searches by words in the address, and shows all again', async () => {
    const { asked, user, router } = open(challengeList([]), '/w/acme/challenges?q=lisbon');
    await user.click(await screen.findByRole('button', { name: 'Show all challenges' }));
    expect(asked.mock.calls[0]?.[0]).toMatchObject({ search: 'lisbon' });
    expect(router.state.location.search).toEqual({});
  });

  it('says what comes next when nothing is open', async () => {
    open(challengeList([]));
    expect(await screen.findByText('No challenge is open at the moment')).toBeVisible();
  });
});
