import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { redemptionId, redemptionView } from '../testing/build-rewards.ts';

describe('a redemption', () => {
  function openRedemption(refusal?: Refusal, dueAt = '2126-03-12T09:00:00.000Z') {
    let state: 'requested' | 'approved' | 'cancelled' = 'requested';
    return renderPortal({
      path: `/w/acme/rewards/redemptions/${redemptionId}`,
      role: 'champion',
      answers: {
        redemptions: {
          view: () => redemptionView(state === 'requested' ? { dueAt } : { state, dueAt: null, canCancel: false }),
          cancel: () => {
            if (refusal) {
              state = 'approved';
              throw refusal;
            }
            state = 'cancelled';
            return { redemptionId, state };
          },
        },
      },
    });
  }

  it('tells what comes next and by when', async () => {
    openRedemption();
    expect(await screen.findByText('Answered')).toBeVisible();
    expect(screen.getByText('Answered').closest('li')).toHaveTextContent(/^Answeredby March 12, 2126/);
  });

  it('leads to what it moved on the statement', async () => {
    openRedemption();
    expect(await screen.findByRole('link', { name: 'Its lines on your statement' })).toHaveAttribute(
      'href',
      `/w/acme/points?about=${redemptionId}#statement`,
    );
  });

  it('says that the day it was promised for has passed', async () => {
    openRedemption(undefined, '2020-03-12T09:00:00.000Z');
    expect(await screen.findByText('Answered')).toBeVisible();
    expect(screen.getByText('Answered').closest('li')).toHaveTextContent('was promised by March 12, 2020');
  });

  it('can be cancelled while nobody has answered, after asking', async () => {
    const { user } = openRedemption();
    await user.click(await screen.findByRole('button', { name: 'Cancel the redemption' }));
    const dialog = await screen.findByRole('dialog', { name: 'Cancel this redemption?' });
    expect(dialog).toHaveTextContent('300 points come back to you, with the dates they had before.');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel the redemption' }));
    expect(await screen.findByText('Cancelled')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Cancel the redemption' })).toBeNull();
  });

  it('that was answered meanwhile says so when it is cancelled, and shows where it stands', async () => {
    const { user } = openRedemption(new Refusal('redemption-wrong-state', { state: 'approved' }));
    await user.click(await screen.findByRole('button', { name: 'Cancel the redemption' }));
    const dialog = await screen.findByRole('dialog', { name: 'Cancel this redemption?' });
    await user.click(within(dialog).getByRole('button', { name: 'Cancel the redemption' }));
    expect(await screen.findByText('Approved')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('This redemption has moved on meanwhile.');
    expect(screen.queryByRole('button', { name: 'Cancel the redemption' })).toBeNull();
  });
});
