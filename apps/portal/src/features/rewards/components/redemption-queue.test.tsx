import type { QueuedRedemption } from '@rostra/shared/rewards/list-redemption-queue.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { queuedRedemption, queueOf, redemptionRecord } from '../testing/build-redemption-queue.ts';

/** The queue with a server that keeps its rows: an answer moves them on, as the real one does. */
function open(
  start: readonly QueuedRedemption[],
  { path = '/w/acme/staff/redemptions', refuses = null as Refusal | null } = {},
) {
  let rows = [...start];
  const asked: Array<readonly [string, unknown]> = [];
  function move(verb: string, input: { redemptionId: string }, state: QueuedRedemption['state']) {
    asked.push([verb, input]);
    const isOver = state !== 'approved';
    rows = rows.map((row) =>
      row.id === input.redemptionId ? { ...row, state, dueAt: isOver ? null : row.dueAt } : row,
    );
    if (refuses) throw refuses;
    return { redemptionId: input.redemptionId, state };
  }
  const view = renderPortal({
    path,
    answers: {
      redemptions: {
        queue: () => queueOf(rows.filter((row) => row.dueAt !== null)),
        get: ({ redemptionId }) => redemptionRecord(rows.find((row) => row.id === redemptionId)!),
        approve: (input) => move('approve', input, 'approved'),
        reject: (input) => move('reject', input, 'rejected'),
        fulfil: (input) => move('fulfil', input, 'fulfilled'),
        markFailed: (input) => move('markFailed', input, 'failed'),
      },
    },
  });
  return { ...view, asked };
}

const panel = () => screen.findByRole('dialog', { name: /^Grey hoodie for|^Redemption$/ });
const three = [1, 2, 3].map((nth) => queuedRedemption(nth));

describe('the queue', () => {
  it('is worked by keyboard: J and K move, Enter opens beside the list', async () => {
    const { user, router } = open(three);
    await screen.findByRole('button', { name: 'Champion 1' });
    await user.keyboard('jjk');
    expect(screen.getByRole('button', { name: 'Champion 1' })).toHaveFocus();
    await user.keyboard('j{Enter}');
    expect(await within(await panel()).findByText('Champion 2, Head of Data')).toBeVisible();
    expect(router.state.location.search).toMatchObject({ open: three[1]!.id });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(router.state.location.search).not.toHaveProperty('open'));
  });

  it('puts a clock on each and says how many are late', async () => {
    open([queuedRedemption(1, { isLate: true }), queuedRedemption(2)]);
    expect(await screen.findByText('1 is past the day promised to its champion.')).toBeVisible();
    expect(screen.getAllByRole('row')[1]).toHaveTextContent(/was due/);
  });

  it('says that all is done when nothing waits', async () => {
    open([]);
    expect(await screen.findByText('All caught up')).toBeVisible();
  });

  it('has roles and names for everything', async () => {
    const { container } = open(three);
    await screen.findByRole('button', { name: 'Champion 1' });
    await expectAccessible(container);
  });
});

describe('an answer', () => {
  it('approves with a word for the champion and goes on to the next', async () => {
    const { user, router, asked } = open(three, { path: `/w/acme/staff/redemptions?open=${three[0]!.id}` });
    const detail = await panel();
    expect(await within(detail).findByText('Size M, please')).toBeVisible();
    await user.type(within(detail).getByRole('textbox', { name: /A word for Champion 1/ }), 'Leaves on Monday');
    await user.click(within(detail).getByRole('button', { name: 'Approve' }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ open: three[1]!.id }));
    expect(asked).toMatchObject([['approve', { redemptionId: three[0]!.id, words: 'Leaves on Monday' }]]);
    expect(await within(await panel()).findByText('Champion 2, Head of Data')).toBeVisible();
    expect(screen.getByText('Approved: Grey hoodie for Champion 1')).toBeVisible();
  });

  it('of no needs a reason, and keeps it while one changes ones mind', async () => {
    const { user, asked } = open(three, { path: `/w/acme/staff/redemptions?open=${three[0]!.id}` });
    const detail = await panel();
    await user.click(await within(detail).findByRole('button', { name: 'Reject…' }));
    await user.click(within(detail).getByRole('button', { name: 'Reject' }));
    expect(within(detail).getByRole('textbox', { name: 'Why not?' })).toHaveAccessibleDescription(
      /Please fill this in/,
    );
    expect(asked).toEqual([]);
    await user.type(within(detail).getByRole('textbox', { name: 'Why not?' }), 'Outside your region');
    await user.click(within(detail).getByRole('button', { name: 'Back' }));
    await user.click(within(detail).getByRole('button', { name: 'Reject…' }));
    expect(within(detail).getByRole('textbox', { name: 'Why not?' })).toHaveValue('Outside your region');
    await user.click(within(detail).getByRole('button', { name: 'Reject' }));
    await waitFor(() => expect(asked).toMatchObject([['reject', { reason: 'Outside your region' }]]));
  });

  it('fulfils what is approved, with a code', async () => {
    const approved = queuedRedemption(1, { state: 'approved' });
    const { user, asked, router } = open([approved], { path: `/w/acme/staff/redemptions?open=${approved.id}` });
    const detail = await panel();
    await user.type(await within(detail).findByRole('textbox', { name: /Code, tracking number/ }), 'GIFT-1');
    await user.click(within(detail).getByRole('button', { name: 'Mark fulfilled' }));
    await waitFor(() => expect(asked).toMatchObject([['fulfil', { words: 'GIFT-1' }]]));
    await waitFor(() => expect(router.state.location.search).not.toHaveProperty('open'));
    expect(await screen.findByText('All caught up')).toBeVisible();
  });

  it('that came too late says so and shows where it stands now', async () => {
    const { user } = open(three, {
      path: `/w/acme/staff/redemptions?open=${three[0]!.id}`,
      refuses: new Refusal('redemption-wrong-state', { state: 'approved' }),
    });
    const detail = await panel();
    await user.click(await within(detail).findByRole('button', { name: 'Approve' }));
    expect(await within(detail).findByRole('alert')).toHaveTextContent('This redemption has moved on meanwhile.');
    expect(await within(detail).findByRole('button', { name: 'Mark fulfilled' })).toBeVisible();
    expect(within(detail).getByRole('alert')).toBeVisible();
  });

  it('has roles and names for everything', async () => {
    const { container } = open(three, { path: `/w/acme/staff/redemptions?open=${three[0]!.id}` });
    await within(await panel()).findByText('Size M, please');
    await expectAccessible(container);
  });
});
