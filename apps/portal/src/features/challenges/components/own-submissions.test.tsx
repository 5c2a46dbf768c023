import type {
  ListOwnSubmissionsInput,
  OwnSubmissionRow,
} from '@rostra/shared/challenges/list-own-submissions.contract';
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { ids, sentStage, submissionOf } from '../testing/build-challenges.ts';

const row: OwnSubmissionRow = {
  id: ids.submission,
  challengeId: ids.challenge,
  challengeTitle: 'Tell your story',
  kind: 'case-study',
  state: 'in-progress',
  stageTitle: 'Approved draft',
  stageNumber: 2,
  stageCount: 3,
  pointsAwarded: 100,
  pointsTotal: 500,
  dueAt: null,
  moderator: 'Mara Lind',
  startedAt: '2026-03-10T09:00:00.000Z',
  updatedAt: '2026-03-11T09:00:00.000Z',
  endedAt: null,
};

function open(rows: OwnSubmissionRow[], path = '/w/acme/challenges/submissions') {
  const asked = vi.fn((_input: ListOwnSubmissionsInput) => undefined);
  const view = renderPortal({
    path,
    role: 'champion',
    answers: {
      submissions: {
        mine: (input) => {
          asked(input as ListOwnSubmissionsInput);
          return { rows, total: rows.length, page: 1, pageSize: 25, counts: { underWay: rows.length, over: 0 } };
        },
        view: () =>
          submissionOf({
            state: 'declined',
            stages: [sentStage({ state: 'declined', words: { general: 'Not ours.', fields: [] } })],
          }),
      },
    },
  });
  return { ...view, asked };
}

describe('one’s own submissions', () => {
  it('tell of an approved one what it brought, also where a campaign made that more than was offered', async () => {
    open([{ ...row, state: 'approved', pointsAwarded: 550 }]);
    const table = await screen.findByRole('table', { name: 'Your submissions' });
    expect(within(table).getByText('550')).toBeVisible();
    expect(within(table).queryByText(/of 500/)).toBeNull();
  });

  it('say where each is and what it has earned so far, and lead to it', async () => {
    const { container, user } = open([row]);
    const table = await screen.findByRole('table', { name: 'Your submissions' });
    expect(within(table).getByText('Next stage open')).toBeVisible();
    expect(within(table).getByText('stage 2 of 3')).toBeVisible();
    expect(within(table).getByText('100 of 500')).toBeVisible();
    await expectAccessible(container);
    await user.click(within(table).getByRole('link', { name: 'Tell your story' }));
    expect(await screen.findByText('Not ours.', { selector: 'blockquote' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open the challenge' })).toBeVisible();
  });

  it('can be narrowed to what is over, in the address', async () => {
    const { user, asked, router } = open([row]);
    await user.selectOptions(await screen.findByLabelText('State'), 'Over (0)');
    expect(router.state.location.search).toEqual({ show: 'over' });
    expect(asked).toHaveBeenLastCalledWith(expect.objectContaining({ show: 'over' }));
  });

  it('lead to the challenges when there are none', async () => {
    open([]);
    expect(await screen.findByText('Nothing sent yet')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See the challenges' })).toHaveAttribute('href', '/w/acme/challenges');
  });
});
