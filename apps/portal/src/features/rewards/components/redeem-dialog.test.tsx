import type { RedeemRewardInput } from '@rostra/shared/rewards/redeem-reward.contract';
import type { ViewRewardOutput } from '@rostra/shared/rewards/view-reward.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { redemptionId, redemptionView, rewardId, rewardView } from '../testing/build-rewards.ts';

/** The page of a reward, with a server that answers one view after the other and one redeem after the other. */
function open(views: readonly ViewRewardOutput[], redeems: ReadonlyArray<Refusal | 'ok'> = ['ok']) {
  const asked: RedeemRewardInput[] = [];
  let viewed = 0;
  const view = renderPortal({
    path: `/w/acme/rewards/${rewardId}`,
    role: 'champion',
    answers: {
      rewards: {
        view: () => views[Math.min(viewed++, views.length - 1)]!,
        redeem: (input) => {
          asked.push(input);
          const answer = redeems[asked.length - 1] ?? 'ok';
          if (answer !== 'ok') throw answer;
          return { redemptionId, available: 420 };
        },
      },
      redemptions: { view: () => redemptionView({ note: 'Size M' }) },
    },
  });
  return { ...view, asked };
}

async function openDialog(user: ReturnType<typeof open>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Redeem' }));
  return screen.findByRole('dialog', { name: 'Redeem “Grey hoodie”?' });
}
const confirm = (dialog: HTMLElement) => within(dialog).getByRole('button', { name: 'Redeem' });
const amounts = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole('definition')
    .map((part) => part.textContent?.replaceAll(/\s+/g, ' '));

describe('redeeming', () => {
  it('asks once, with the balance before and after, and leads to the timeline', async () => {
    const { user, router, asked } = open([rewardView()]);
    const dialog = await openDialog(user);
    expect(amounts(dialog)).toEqual(['720 points', '−300 points', '420 points']);
    await user.type(within(dialog).getByRole('textbox', { name: /Anything we should know/ }), ' Size M ');
    await user.click(confirm(dialog));
    await screen.findByRole('heading', { level: 1, name: 'Grey hoodie' });
    await waitFor(() => expect(router.state.location.pathname).toBe(`/w/acme/rewards/redemptions/${redemptionId}`));
    expect(asked).toMatchObject([{ rewardId, pointsCost: 300, note: 'Size M' }]);
    expect(await screen.findByText('Requested by you')).toBeVisible();
  });

  it('does nothing until it is confirmed', async () => {
    const { user, asked } = open([rewardView()]);
    const dialog = await openDialog(user);
    await user.click(within(dialog).getByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('dialog', { name: /Redeem/ })).toBeNull();
    expect(asked).toEqual([]);
  });

  it('says when the last one has just gone, that no point was taken, and why it cannot be tried again', async () => {
    const gone = rewardView({ stock: 0, group: 'later', refusal: { code: 'out-of-stock' } });
    const { user } = open([rewardView({ stock: 1 }), gone], [new Refusal('out-of-stock')]);
    const dialog = await openDialog(user);
    await user.click(confirm(dialog));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'The last one has just gone. No points were taken.',
    );
    await waitFor(() => expect(confirm(dialog)).toHaveAccessibleDescription(/None are left at the moment/));
  });

  it('shows the new sum when the cost has changed, and asks for it under a new key', async () => {
    const { user, asked } = open(
      [rewardView(), rewardView({ pointsCost: 350 })],
      [new Refusal('changed-meanwhile'), 'ok'],
    );
    const dialog = await openDialog(user);
    await user.click(confirm(dialog));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'What it costs has just changed. Nothing was taken.',
    );
    await waitFor(() => expect(amounts(dialog)).toEqual(['720 points', '−350 points', '370 points']));
    await user.click(confirm(dialog));
    await screen.findByText('Requested by you');
    expect(asked.map(({ pointsCost }) => pointsCost)).toEqual([300, 350]);
    expect(asked[1]?.idempotencyKey).not.toBe(asked[0]?.idempotencyKey);
  });

  it.each([
    [
      'points',
      rewardView({ group: 'near', refusal: { code: 'not-enough-points', missing: 120 } }),
      'You need 120 more points for this.',
    ],
    ['a tier', rewardView({ group: 'later', refusal: { code: 'tier-too-low', needs: 'gold' } }), 'This opens at Gold.'],
    [
      'room under the limit',
      rewardView({ group: 'later', refusal: { code: 'limit-reached', limit: 1 } }),
      'One per person, and you have had yours.',
    ],
  ] as const)('without %s is off and says why', async (_what, view, reason) => {
    const { user } = open([view]);
    const button = await screen.findByRole('button', { name: 'Redeem' });
    expect(button).toHaveAccessibleDescription(reason);
    await user.click(button);
    expect(screen.queryByRole('dialog', { name: /Redeem/ })).toBeNull();
  });

  it('has roles and names for everything', async () => {
    const { user, container } = open([rewardView()]);
    await openDialog(user);
    await expectAccessible(container);
  });
});

it('a reward that does not exist says so', async () => {
  renderPortal({
    path: `/w/acme/rewards/${rewardId}`,
    role: 'champion',
    answers: {
      rewards: {
        view: () => {
          throw new Refusal('not-found');
        },
      },
    },
  });
  expect(await screen.findByText('There is nothing at this address')).toBeVisible();
});
