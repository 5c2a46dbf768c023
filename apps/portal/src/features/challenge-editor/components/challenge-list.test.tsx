import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { challengeShelf, draftReview } from '../testing/challenge-shelf.ts';

describe('the list of challenges', () => {
  it('offers the four kinds while there is none, and makes a draft of the one that is pressed', async () => {
    const shelf = challengeShelf(null);
    const { user } = renderPortal({ path: '/w/acme/staff/challenges', answers: shelf.answers });
    expect(await screen.findByRole('heading', { name: 'Start with one of four' })).toBeVisible();
    for (const name of [/^Review/, /^Reference call/, /^Case study/])
      expect(screen.getByRole('button', { name })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Talk/ }));
    expect(await screen.findByRole('button', { name: 'Save draft' })).toBeVisible();
    expect(shelf.current().kind).toBe('talk');
  });

  it('keeps filters in the address and says when nothing fits', async () => {
    const shelf = challengeShelf(draftReview());
    const { user, router } = renderPortal({ path: '/w/acme/staff/challenges', answers: shelf.answers });
    await screen.findByRole('button', { name: 'Write a review' });
    await user.click(screen.getByRole('tab', { name: /Closed/ }));
    expect(await screen.findByRole('heading', { name: 'No challenge here' })).toBeVisible();
    expect(router.state.location.search).toEqual({ state: 'closed' });
    await user.click(screen.getByRole('button', { name: 'Show all challenges' }));
    await screen.findByRole('button', { name: 'Write a review' });

    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'talk');
    await screen.findByRole('heading', { name: 'No challenge here' });
    expect(router.state.location.search).toEqual({ kind: 'talk' });
  });

  it('opens a challenge by keyboard', async () => {
    const shelf = challengeShelf(draftReview());
    const { user } = renderPortal({ path: '/w/acme/staff/challenges', answers: shelf.answers });
    const row = await screen.findByRole('row', { name: /Write a review/ });
    await user.keyboard('j');
    expect(within(row).getByRole('button', { name: 'Write a review' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: 'Save draft' })).toBeVisible();
  });
});
