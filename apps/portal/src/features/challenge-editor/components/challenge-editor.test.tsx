import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DraftStore } from '../../../lib/draft-store.ts';
import { memoryDraftStore } from '../../../lib/draft-store.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { type ChallengeShelf, challengeShelf, copyId, draftReview, shelfId } from '../testing/challenge-shelf.ts';

async function openEditor(shelf: ChallengeShelf = challengeShelf(draftReview()), drafts?: DraftStore) {
  const view = renderPortal({ path: `/w/acme/staff/challenges/${shelfId}`, answers: shelf.answers, drafts });
  await screen.findByRole('button', { name: 'Save draft' });
  return { ...view, shelf };
}

const titleField = () => screen.getAllByRole('textbox', { name: 'Title' })[0] as HTMLElement;
const preview = () => screen.getByRole('region', { name: 'Preview' });

describe('writing a challenge', () => {
  it('shows the champion’s view while it is typed, and saves it as a draft', async () => {
    const { user, shelf } = await openEditor();
    await user.clear(titleField());
    await user.type(titleField(), 'Tell others about onboarding');
    expect(within(preview()).getByRole('heading', { name: 'Tell others about onboarding' })).toBeInTheDocument();
    expect(screen.getByText(/Not saved yet/)).toBeVisible();

    await user.keyboard('{Control>}s{/Control}');
    await screen.findByText(/Saved .* Ready to be published\./);
    expect(shelf.current()).toMatchObject({ title: 'Tell others about onboarding', state: 'draft', version: 2 });
  });

  it('adds, orders and removes stages with buttons', async () => {
    const { user, shelf } = await openEditor();
    await user.click(screen.getByRole('button', { name: 'Add a stage' }));
    const second = screen.getByRole('group', { name: 'Stage 2 of 2' });
    const title = within(second).getByRole('textbox', { name: 'Title' });
    await waitFor(() => expect(title).toHaveFocus());
    await user.type(title, 'Thank the team');
    await user.click(screen.getByRole('button', { name: 'Move stage 2 up' }));
    expect(screen.getByText('Thank the team is now stage 1 of 2')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Move stage 1 down' })).toHaveFocus();

    await user.click(screen.getByRole('button', { name: 'Remove stage 2' }));
    const question = await screen.findByRole('dialog', { name: 'Remove “Publish your review”?' });
    await user.click(within(question).getByRole('button', { name: 'Remove' }));
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await waitFor(() => expect(shelf.saves()).toBe(1));
    expect(shelf.current().stages.map((stage) => stage.title)).toEqual(['Thank the team']);
  });

  it('asks for evidence, choices one to a line, or says outright that none is needed', async () => {
    const { user, shelf } = await openEditor();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of evidence' }), 'choice');
    await user.type(screen.getByRole('textbox', { name: 'Choices' }), 'Large{Enter}Small{Enter}');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await waitFor(() => expect(shelf.saves()).toBe(1));
    expect(shelf.current().stages[0]?.evidence[0]).toMatchObject({ kind: 'choice', choices: ['Large', 'Small'] });

    await user.click(screen.getByRole('button', { name: 'Remove evidence 1' }));
    await user.click(screen.getByRole('checkbox', { name: /needs no evidence/ }));
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await waitFor(() => expect(shelf.saves()).toBe(2));
    expect(shelf.current().stages[0]).toMatchObject({ evidence: [], isEvidenceFree: true });
  });

  it('scores a stage: how far, and what earns which score, as champions will read it', async () => {
    const { user, shelf } = await openEditor(challengeShelf(draftReview({ kind: 'talk' })));
    const scored = screen.getByRole('checkbox', { name: /gives a score/ });
    await user.click(scored);
    await user.selectOptions(screen.getByRole('combobox', { name: 'The highest score' }), '4');
    await user.type(screen.getByRole('textbox', { name: 'What earns which score' }), '4: with figures.');
    expect(within(preview()).getByText('Scored from 0 to 4')).toBeInTheDocument();
    expect(within(preview()).getByText('4: with figures.')).toBeInTheDocument();
    // Switched off by mistake: the words come back.
    await user.click(scored);
    expect(screen.queryByRole('textbox', { name: 'What earns which score' })).not.toBeInTheDocument();
    await user.click(scored);
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await waitFor(() => expect(shelf.saves()).toBe(1));
    expect(shelf.current().stages[0]?.rubric).toEqual({ scoreMax: 4, meaning: '4: with figures.' });
    await user.click(scored);
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await waitFor(() => expect(shelf.saves()).toBe(2));
    expect(shelf.current().stages[0]?.rubric).toBeNull();
  });

  it('says that a review is never scored, and lets one that is be set right', async () => {
    const [stage] = draftReview().stages;
    if (!stage) throw new Error('a review has a stage');
    const stages = [{ ...stage, rubric: { scoreMax: 5, meaning: '5: praise.' } }];
    const { user, shelf } = await openEditor(challengeShelf(draftReview({ stages })));
    expect(screen.getByText(/A review is never scored/)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /gives a score/ }));
    expect(screen.queryByRole('checkbox', { name: /gives a score/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await waitFor(() => expect(shelf.saves()).toBe(1));
    expect(shelf.current().stages[0]?.rubric).toBeNull();
  });

  it('keeps the last day whole, in the zone of the workspace', async () => {
    const { user, shelf } = await openEditor();
    await user.type(screen.getByLabelText(/Last day/), '2026-06-30');
    expect(within(preview()).getByText('June 30, 2026')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await waitFor(() => expect(shelf.saves()).toBe(1));
    expect(shelf.current().closesAt).toBe('2026-06-30T22:00:00.000Z');
  });

  it('says at the field when points are no number, and keeps the text', async () => {
    const { user, shelf } = await openEditor();
    const points = screen.getByRole('textbox', { name: 'Points' });
    await user.clear(points);
    await user.type(points, 'many');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await waitFor(() => expect(points).toHaveAccessibleDescription(/Please give a whole number/));
    expect(points).toHaveValue('many');
    expect(shelf.saves()).toBe(0);
  });

  it('has no fault of roles or names', async () => {
    const { container } = await openEditor();
    await expectAccessible(container);
  });
});

describe('unsaved changes', () => {
  it('wait in the tab and can be given up', async () => {
    const drafts = memoryDraftStore();
    const first = await openEditor(undefined, drafts);
    await first.user.type(titleField(), ' today');
    first.unmount();

    const { user } = await openEditor(undefined, drafts);
    expect(titleField()).toHaveValue('Write a review today');
    expect(screen.getByText(/were never saved/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Go back to what is saved' }));
    expect(titleField()).toHaveValue('Write a review');
    expect(screen.queryByText(/were never saved/)).not.toBeInTheDocument();
  });
});

describe('throwing a draft away', () => {
  it('asks first, leads back to the list and keeps nothing in the tab', async () => {
    const drafts = memoryDraftStore();
    const { user } = await openEditor(undefined, drafts);
    await user.type(titleField(), ' never to be');
    await user.click(screen.getByRole('button', { name: 'Throw away…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Throw this draft away?' });
    await user.click(within(dialog).getByRole('button', { name: 'Throw away' }));
    expect(await screen.findByRole('heading', { name: 'Start with one of four' })).toBeVisible();
    expect(drafts.read(`challenge:${shelfId}`)).toBeNull();
  });

  it('is refused when somebody saved words that were not seen here', async () => {
    const { user, shelf } = await openEditor();
    shelf.changeElsewhere({ title: 'Much better' });
    await user.click(screen.getByRole('button', { name: 'Throw away…' }));
    await user.click(await screen.findByRole('button', { name: 'Throw away' }));
    expect(await screen.findByText(/Somebody else changed this meanwhile/)).toBeVisible();
    expect(shelf.current().title).toBe('Much better');
  });
});

describe('two editors at once', () => {
  it('loses no text, shows what differs, and saves over theirs only when told to', async () => {
    const { user, shelf } = await openEditor();
    await user.type(titleField(), ' of mine');
    shelf.changeElsewhere({ title: 'Write a review of theirs' });
    await user.click(screen.getByRole('button', { name: 'Save draft' }));

    expect(await screen.findByText('This draft was saved somewhere else meanwhile')).toBeVisible();
    expect(screen.getByText(/Bea Kim saved it/)).toBeVisible();
    expect(titleField()).toHaveValue('Write a review of mine');
    await user.click(screen.getByRole('button', { name: 'See what differs' }));
    const dialog = await screen.findByRole('dialog', { name: 'What differs' });
    expect(within(dialog).getByText('Write a review of mine')).toBeVisible();
    expect(within(dialog).getByText('Write a review of theirs')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));

    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await waitFor(() => expect(shelf.current().title).toBe('Write a review of mine'));
  });

  it('takes theirs when told to', async () => {
    const { user, shelf } = await openEditor();
    await user.type(titleField(), ' of mine');
    shelf.changeElsewhere({ title: 'Write a review of theirs' });
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await user.click(await screen.findByRole('button', { name: 'Take theirs' }));
    expect(titleField()).toHaveValue('Write a review of theirs');
    expect(shelf.saves()).toBe(0);
  });

  it('keeps the text in sight when it was published meanwhile', async () => {
    const { user, shelf } = await openEditor();
    await user.type(titleField(), ' of mine');
    shelf.changeElsewhere({ state: 'published' });
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    expect(await screen.findByText('This challenge was published meanwhile')).toBeVisible();
    expect(titleField()).toHaveValue('Write a review of mine');
    await user.click(screen.getByRole('button', { name: 'Give mine up' }));
    expect(await screen.findByRole('heading', { name: 'How it does' })).toBeVisible();
  });
});

describe('publishing', () => {
  const unfinished = challengeShelf.bind(null, draftReview(), (challenge) => [
    ...(challenge.purpose === '' ? [{ path: 'purpose', message: 'required' }] : []),
    ...(challenge.stages[0]?.points === 100 ? [] : [{ path: 'stages.0.points', message: 'out-of-range:10000' }]),
  ]);

  it('saves first and says what it costs at most before anything is offered', async () => {
    const { user, shelf } = await openEditor();
    await user.type(titleField(), ' now');
    await user.click(screen.getByRole('button', { name: 'Publish…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Publish “Write a review now”?' });
    expect(within(dialog).getByText('100 points at most, once')).toBeVisible();
    expect(within(dialog).getByText('184 champions now')).toBeVisible();
    expect(within(dialog).getByText('18,400 points at most')).toBeVisible();
    expect(shelf.current().state).toBe('draft');

    await user.click(within(dialog).getByRole('button', { name: 'Publish' }));
    expect(await screen.findByText(/Champions can see it now/)).toBeVisible();
    expect(shelf.current().state).toBe('published');
  });

  it('lists every problem, each at its field, and opens no dialog', async () => {
    const { user, shelf } = await openEditor(unfinished());
    const purpose = screen.getByRole('textbox', { name: 'What it is used for and who will see it' });
    const points = screen.getByRole('textbox', { name: 'Points' });
    await user.clear(purpose);
    await user.clear(points);
    await user.type(points, '99999');
    await user.click(screen.getByRole('button', { name: 'Publish…' }));

    const summary = await screen.findByRole('alert');
    expect(within(summary).getByText('2 things need correcting')).toBeVisible();
    expect(purpose).toHaveAccessibleDescription(/Please fill this in/);
    expect(points).toHaveAccessibleDescription(/At most 10000|At most 10,000/);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.click(within(summary).getByRole('button', { name: /Stage 1, Points/ }));
    expect(points).toHaveFocus();

    await user.clear(points);
    await user.type(points, '100');
    await user.type(purpose, 'Others read it.');
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
    expect(shelf.current().state).toBe('draft');
  });
});

describe('closing', () => {
  it('asks first and says what becomes of what is under way', async () => {
    const submissions = { underWay: 3, waiting: 1, approved: 4, declined: 0 };
    const shelf = challengeShelf(
      draftReview({ state: 'published', publishedAt: '2026-03-01T09:00:00.000Z', submissions }),
    );
    const { user } = renderPortal({ path: `/w/acme/staff/challenges/${shelfId}`, answers: shelf.answers });
    await user.click(await screen.findByRole('button', { name: 'Close…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Close “Write a review”?' });
    expect(within(dialog).getByText(/3 champions are in the middle of it and can finish/)).toBeVisible();
    expect(shelf.current().state).toBe('published');
    await user.click(within(dialog).getByRole('button', { name: 'Close for good' }));
    await waitFor(() => expect(shelf.current().state).toBe('closed'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Close…' })).not.toBeInTheDocument());
  });
});

describe('copying', () => {
  it('leads from a closed challenge to a draft with its words', async () => {
    const shelf = challengeShelf(
      draftReview({ state: 'closed', publishedAt: '2026-03-01T09:00:00.000Z', closedAt: '2026-03-05T09:00:00.000Z' }),
    );
    const { user, router } = renderPortal({ path: `/w/acme/staff/challenges/${shelfId}`, answers: shelf.answers });
    await user.click(await screen.findByRole('button', { name: 'Copy as draft' }));
    await screen.findByRole('button', { name: 'Save draft' });
    expect(router.state.location.pathname).toBe(`/w/acme/staff/challenges/${copyId}`);
    expect(titleField()).toHaveValue('Write a review');
  });
});
