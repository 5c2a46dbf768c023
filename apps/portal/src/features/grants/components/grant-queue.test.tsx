import type { Grant } from '@rostra/shared/points/grant.schema';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { grantsOf, waitingGrant } from '../testing/build-grants.ts';

/** The screen with a server that keeps its rows: an answer moves them on, as the real one does. */
function open(
  start: readonly Grant[],
  {
    path = '/w/acme/staff/grants',
    refuses = null as Refusal | null,
    /** What the server has and the shown page has not. */
    elsewhere = [] as readonly Grant[],
    /** A refusal comes from somebody who was faster: what is asked for again is decided. */
    isGone = false,
  } = {},
) {
  let rows = [...start];
  const known = new Map([...start, ...elsewhere].map((grant) => [grant.id, grant]));
  const asked: Array<readonly [string, unknown]> = [];
  function move(verb: string, input: { grantId: string }, state: Grant['state']) {
    asked.push([verb, input]);
    if (isGone) decide(input.grantId, 'granted');
    if (refuses) throw refuses;
    return decide(input.grantId, state);
  }
  function decide(grantId: string, state: Grant['state']) {
    const moved = { ...known.get(grantId)!, state, mayDecide: false, mayWithdraw: false };
    known.set(moved.id, moved);
    rows = rows.filter(({ id }) => id !== grantId);
    return moved;
  }
  const view = renderPortal({
    path,
    answers: {
      grants: {
        list: ({ state, search = '' }) =>
          grantsOf(state === 'waiting' ? rows.filter(({ member }) => member.name.includes(search)) : []),
        get: ({ grantId }) => {
          const grant = known.get(grantId);
          if (!grant) throw new Refusal('not-found');
          return grant;
        },
        approve: (input) => move('approve', input, 'granted'),
        decline: (input) => move('decline', input, 'declined'),
        withdraw: (input) => move('withdraw', input, 'withdrawn'),
      },
    },
  });
  return { ...view, asked };
}

const two = [waitingGrant(1), waitingGrant(2)];
const panel = () => screen.findByRole('dialog', { name: /^Champion/ });

describe('a search', () => {
  it('narrows the list, stands in the address, and says when nothing fits', async () => {
    const { user, router } = open(two);
    const field = await screen.findByRole('searchbox', { name: 'Search people and reasons' });
    await user.type(field, 'Champion 2{Enter}');
    expect(await screen.findByText('1 grant')).toBeVisible();
    expect(screen.queryByText('Champion 1')).not.toBeInTheDocument();
    expect(router.state.location.search).toMatchObject({ q: 'Champion 2' });
    await user.clear(field);
    await user.type(field, 'Nobody{Enter}');
    expect(await screen.findByText('Nothing fits these words')).toBeVisible();
  });
});

describe('points by hand that wait', () => {
  it('are approved with a word, and the next one comes', async () => {
    const { user, asked, router } = open(two);
    expect(await screen.findByText('2 wait for your yes or no.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Champion 1' }));
    const detail = await panel();
    expect(within(detail).getByText('“Hosted our user group”')).toBeVisible();
    await user.type(within(detail).getByRole('textbox', { name: /A word for Lena Roth/ }), 'Agreed');
    await user.click(within(detail).getByRole('button', { name: 'Approve and post' }));
    await waitFor(() => expect(asked).toMatchObject([['approve', { grantId: two[0]!.id, words: 'Agreed' }]]));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ open: two[1]!.id }));
  });

  it('are declined only with words', async () => {
    const { user, asked } = open(two, { path: `/w/acme/staff/grants?open=${two[0]!.id}` });
    const detail = await panel();
    await user.click(within(detail).getByRole('button', { name: 'Decline…' }));
    await user.click(within(detail).getByRole('button', { name: 'Decline' }));
    expect(within(detail).getByRole('textbox', { name: 'Why not?' })).toHaveAccessibleDescription(
      /Please fill this in/,
    );
    await user.type(within(detail).getByRole('textbox', { name: 'Why not?' }), 'Paid in May');
    await user.click(within(detail).getByRole('button', { name: 'Decline' }));
    await waitFor(() => expect(asked).toMatchObject([['decline', { words: 'Paid in May' }]]));
  });

  it('say it when somebody else was faster', async () => {
    const { user } = open(two, {
      path: `/w/acme/staff/grants?open=${two[0]!.id}`,
      refuses: new Refusal('grant-decided'),
    });
    const detail = await panel();
    await user.click(within(detail).getByRole('button', { name: 'Approve and post' }));
    expect(await within(detail).findByRole('alert')).toHaveTextContent('Somebody decided on these points meanwhile.');
  });

  it('leave one’s own to others, and can be withdrawn', async () => {
    const own = waitingGrant(1, { mayDecide: false, mayWithdraw: true });
    const { user, asked } = open([own], { path: `/w/acme/staff/grants?open=${own.id}` });
    const detail = await panel();
    expect(within(detail).queryByRole('button', { name: 'Approve and post' })).toBeNull();
    await user.click(within(detail).getByRole('button', { name: 'Withdraw' }));
    await waitFor(() => expect(asked).toMatchObject([['withdraw', { grantId: own.id }]]));
    expect(await screen.findByText('Nothing waits')).toBeVisible();
  });

  it('open by a link also when the shown page does not have them, and stay where they are answered', async () => {
    const old = waitingGrant(7, { state: 'waiting' });
    const { user, asked, router } = open(two, { path: `/w/acme/staff/grants?open=${old.id}`, elsewhere: [old] });
    const detail = await screen.findByRole('dialog', { name: 'Champion 7' });
    await user.click(within(detail).getByRole('button', { name: 'Approve and post' }));
    await waitFor(() => expect(asked).toMatchObject([['approve', { grantId: old.id }]]));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
    expect(screen.getByRole('button', { name: 'Champion 1' })).toBeVisible();
  });

  it('that do not exist are said not to', async () => {
    const { user, router } = open(two, { path: `/w/acme/staff/grants?open=${waitingGrant(9).id}` });
    const detail = await screen.findByRole('dialog', { name: 'Points by hand' });
    expect(await within(detail).findByText('There are no such points')).toBeVisible();
    await user.click(within(detail).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
  });

  it('that somebody else decided on meanwhile stay open with the word for it', async () => {
    const { user } = open([waitingGrant(1)], {
      path: `/w/acme/staff/grants?open=${waitingGrant(1).id}`,
      refuses: new Refusal('grant-decided'),
      isGone: true,
    });
    const detail = await panel();
    await user.click(within(detail).getByRole('button', { name: 'Approve and post' }));
    await within(detail).findByRole('alert');
    expect(await screen.findByText('Nothing waits')).toBeInTheDocument();
    expect(within(detail).getByRole('alert')).toHaveTextContent('Somebody decided on these points meanwhile.');
    expect(within(detail).queryByRole('button', { name: 'Approve and post' })).toBeNull();
  });

  it('have roles and names for everything', async () => {
    const { container } = open(two, { path: `/w/acme/staff/grants?open=${two[0]!.id}` });
    await panel();
    await expectAccessible(container);
  });
});
