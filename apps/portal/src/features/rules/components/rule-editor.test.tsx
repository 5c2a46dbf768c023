import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type DraftStore, memoryDraftStore } from '../../../lib/draft-store.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { award, refusedAward } from '../../../testing/build-award.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { bookId, campaignTerms, type RuleBook, ruleBook, ruleOf, ruleTerms } from '../testing/rule-book.ts';

async function openEditor(book: RuleBook = ruleBook(ruleOf(ruleTerms())), drafts?: DraftStore) {
  const view = renderPortal({ path: `/w/acme/staff/rules/${bookId}`, answers: book.answers, drafts });
  await screen.findByRole('button', { name: 'Save draft' });
  return { ...view, book };
}
const aside = () => within(screen.getByRole('region', { name: 'What it says and pays' }));
const save = () => screen.getByRole('button', { name: 'Save draft' });

describe('writing a rule', () => {
  it('says in plain words what is typed, and saves it', async () => {
    const { user, book } = await openEditor();
    expect(aside().getByText('An approved stage of a challenge pays what it offers.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Always the same' }));
    const status = screen.getByRole('textbox', { name: 'Status points' });
    await user.clear(status);
    await user.type(status, '80');
    expect(aside().getByText(/pays 80 status and 50 reward points\./)).toBeVisible();
    await user.keyboard('{Control>}s{/Control}');
    await screen.findByText(/Saved .* Ready to be published\./);
    expect(book.current().draft?.terms).toMatchObject({
      amount: { kind: 'fixed', statusPoints: 80, rewardPoints: 50 },
    });
  });

  it('builds conditions from facts, in groups', async () => {
    const { user, book } = await openEditor();
    await user.click(await screen.findByRole('button', { name: 'Add a condition' }));
    const first = within(screen.getByRole('group', { name: 'Condition 1' }));
    await user.selectOptions(first.getByRole('combobox', { name: 'What' }), 'Champion’s tier');
    await user.selectOptions(first.getByRole('combobox', { name: 'How' }), 'is at least');
    await user.selectOptions(first.getByRole('combobox', { name: 'Value' }), 'Gold');
    expect(aside().getByText(/when the champion’s tier is at least Gold\./)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Add a group' }));
    const group = within(screen.getByRole('group', { name: 'Group of conditions' }));
    await user.selectOptions(group.getByRole('combobox', { name: 'How they are joined' }), 'None of these is true');
    await user.selectOptions(group.getByRole('combobox', { name: 'How' }), 'is one of');
    await user.type(group.getByRole('textbox', { name: 'Values, one to a line' }), 'Enterprise{Enter}Mid-market');
    await user.click(save());
    await waitFor(() => expect(book.saves()).toBe(1));
    expect(book.current().draft?.terms.condition).toEqual({
      kind: 'all',
      conditions: [
        { kind: 'comparison', fact: 'member.tier', operator: 'at-least', value: 'gold' },
        {
          kind: 'not',
          condition: {
            kind: 'any',
            conditions: [
              {
                kind: 'comparison',
                fact: 'account.segment',
                operator: 'is-one-of',
                values: ['Enterprise', 'Mid-market'],
              },
            ],
          },
        },
      ],
    });
    await user.click(screen.getByRole('button', { name: 'Remove all conditions' }));
    expect(screen.getByText('Always: nothing else has to be true.')).toBeVisible();
  });

  it('adds limits and tells them in words', async () => {
    const { user } = await openEditor();
    await user.click(screen.getByRole('button', { name: 'Add a limit' }));
    const limit = within(screen.getByRole('group', { name: 'Limit 1' }));
    await user.selectOptions(limit.getByRole('combobox', { name: 'For' }), 'Each account, all its champions together');
    expect(aside().getByText(/At most 2 awards a month per account\./)).toBeVisible();
    await user.click(limit.getByRole('button', { name: 'Remove limit 1' }));
    expect(aside().queryByText(/At most/)).not.toBeInTheDocument();
  });

  it('says at the field when points are no number, and keeps the text', async () => {
    const { user, book } = await openEditor(
      ruleBook(ruleOf(ruleTerms({ amount: { kind: 'fixed', statusPoints: 5, rewardPoints: 5 } }))),
    );
    const status = screen.getByRole('textbox', { name: 'Status points' });
    await user.clear(status);
    await user.type(status, 'many');
    await user.click(save());
    await waitFor(() => expect(status).toHaveAccessibleDescription(/Please give a whole number/));
    expect(status).toHaveValue('many');
    expect(book.saves()).toBe(0);
  });

  it('has no fault of roles or names', async () => {
    const { user, container } = await openEditor();
    await user.click(await screen.findByRole('button', { name: 'Add a condition' }));
    await user.click(screen.getByRole('button', { name: 'Add a limit' }));
    await expectAccessible(container);
  });
});

describe('trying a deed', () => {
  it('shows what it pays today and with the draft, step by step, and why not', async () => {
    const book = ruleBook(ruleOf(ruleTerms()));
    const answers = {
      ...book.answers,
      rules: {
        ...book.answers.rules,
        preview: () => ({ today: award(), withDraft: refusedAward() }),
      },
    };
    await openEditor({ ...book, answers });
    const steps = within(await screen.findByRole('table', { name: 'How the points come about' }));
    expect(steps.getByRole('row', { name: /Limit: 2 awards a month per champion.*−100/ })).toBeVisible();
    expect(screen.getByText(/pays no points now, and again from/)).toHaveTextContent('April 1, 2026');
    expect(screen.getByText(/does not fit this deed; the rules of the house pay/)).toBeVisible();
  });
});

describe('trying on history', () => {
  it('is for what is saved', async () => {
    const { user } = await openEditor();
    expect(screen.getByRole('link', { name: 'Try on history' })).toHaveAttribute(
      'href',
      expect.stringContaining(`/w/acme/staff/simulations?rule=`),
    );
    await user.type(screen.getByRole('textbox', { name: 'Name' }), '!');
    expect(screen.getByRole('button', { name: 'Try on history' })).toHaveAccessibleDescription('Save the draft first.');
  });
});

describe('unsaved changes', () => {
  it('wait in the tab and can be given up', async () => {
    const drafts = memoryDraftStore();
    const first = await openEditor(undefined, drafts);
    await first.user.type(screen.getByRole('textbox', { name: 'Name' }), ' of 2026');
    first.unmount();
    const { user } = await openEditor(undefined, drafts);
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Reference calls of 2026');
    await user.click(screen.getByRole('button', { name: 'Go back to what is saved' }));
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Reference calls');
  });

  it('of two editors are both kept, until one says whose is right', async () => {
    const { user, book } = await openEditor();
    await user.type(screen.getByRole('textbox', { name: 'Name' }), ' of mine');
    book.changeElsewhere({ terms: ruleTerms({ lotLifeMonths: 6 }) });
    await user.click(save());
    expect(await screen.findByText('This draft was saved somewhere else meanwhile')).toBeVisible();
    expect(screen.getByText(/Bea Kim saved it/)).toBeVisible();
    expect(screen.getByText(/last 6 months/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    await user.click(save());
    await waitFor(() => expect(book.current().draft?.name).toBe('Reference calls of mine'));
  });
});

describe('publishing', () => {
  it('lists every problem, each at its field, and opens no dialog', async () => {
    const book = ruleBook(ruleOf(ruleTerms()), ({ name }) =>
      name === '' ? [{ path: 'name', message: 'required' }] : [],
    );
    const { user } = await openEditor(book);
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.click(screen.getByRole('button', { name: 'Publish…' }));
    const summary = within(await screen.findByRole('alert'));
    expect(name).toHaveAccessibleDescription(/Please fill this in/);
    await user.click(summary.getByRole('button', { name: /Name/ }));
    expect(name).toHaveFocus();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('asks from when on, in plain words, and shows what is in force afterwards', async () => {
    const { user, book } = await openEditor();
    await user.click(screen.getByRole('button', { name: 'Publish…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Publish “Reference calls”?' }));
    expect(dialog.getByText('An approved stage of a challenge pays what it offers.')).toBeVisible();
    await user.click(dialog.getByRole('radio', { name: 'From a day on' }));
    await user.type(dialog.getByLabelText('First day'), '2026-06-01');
    await user.click(dialog.getByRole('button', { name: 'Publish' }));
    expect(await screen.findByRole('heading', { name: 'Versions' })).toBeVisible();
    expect(book.publishedFrom()).toBe('2026-06-01');
    await user.click(screen.getByRole('button', { name: 'Change…' }));
    expect(await screen.findByRole('button', { name: 'Save draft' })).toBeVisible();
  });

  it('of a rule can be taken back, after a question', async () => {
    const book = ruleBook(ruleOf(ruleTerms()));
    const { user } = await openEditor(book);
    await user.click(screen.getByRole('button', { name: 'Publish…' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Publish' }));
    await user.click(await screen.findByRole('button', { name: 'Take back…' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Take back' }));
    expect(await screen.findByText('Taken back')).toBeVisible();
  });
});

describe('a rule for points by hand', () => {
  it('has no units and no score, and is raised by campaigns only when it says so', async () => {
    const { user, book } = await openEditor(ruleBook(ruleOf(ruleTerms({ hasStreakBonus: true }))));
    await user.click(screen.getByRole('radio', { name: /Points by hand/ }));
    expect(screen.queryByRole('radio', { name: /By score/ })).not.toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: /Campaigns raise it/ })).not.toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: /Campaigns raise it/ }));
    expect(aside().getByText(/Campaigns raise it\./)).toBeVisible();
    await user.click(save());
    await waitFor(() => expect(book.saves()).toBe(1));
    expect(book.current().draft?.terms).toMatchObject({ source: 'grant', hasCampaigns: true, hasStreakBonus: false });
  });
});

describe('figures to reckon from', () => {
  const ways = () => screen.getAllByRole('radio', { name: /What it offers|Always the same|By score|For each unit/ });

  it('are a score for stages, and units and a score for signals', async () => {
    const { user, book } = await openEditor();
    expect(ways()).toHaveLength(3);
    expect(screen.queryByRole('radio', { name: /For each unit/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /Signal from outside/ }));
    expect(ways()).toHaveLength(3);
    await user.click(screen.getByRole('radio', { name: /For each unit/ }));
    await user.click(screen.getByRole('radio', { name: /Stage of a challenge/ }));
    await user.click(save());
    await waitFor(() => expect(book.saves()).toBe(1));
    expect(book.current().draft?.terms).toMatchObject({ source: 'challenge-stage', amount: { kind: 'offered' } });
  });

  it('by the score of a stage are said in plain words, kept, and can be asked for', async () => {
    const { user, book } = await openEditor();
    await user.click(screen.getByRole('radio', { name: /By score/ }));
    expect(aside().getByText(/pays 50 points for each mark of the score, up to 5/)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Add a condition' }));
    const asked = within(screen.getByRole('combobox', { name: 'What' }));
    expect(asked.getByRole('option', { name: 'Score' })).toBeInTheDocument();
    await user.click(save());
    await waitFor(() => expect(book.saves()).toBe(1));
    expect(book.current().draft?.terms).toMatchObject({ amount: { kind: 'rubric', scoreMax: 5, statusPoints: 50 } });
  });
});

describe('a campaign', () => {
  it('says what it raises, by how much and until when', async () => {
    const { user, book } = await openEditor(ruleBook(ruleOf(campaignTerms())));
    expect(
      aside().getByText('×2 for an approved stage of a challenge. From March 1, 2026 to March 31, 2026.'),
    ).toBeVisible();
    const times = screen.getByRole('textbox', { name: 'How many times' });
    await user.clear(times);
    await user.type(times, '1.5');
    await user.click(screen.getByRole('checkbox', { name: /Points by hand/ }));
    await user.click(screen.getByRole('radio', { name: 'This one counts alone' }));
    await user.click(save());
    await waitFor(() => expect(book.saves()).toBe(1));
    expect(book.current().draft?.terms).toMatchObject({
      effect: { kind: 'multiply', basisPoints: 15_000 },
      sources: ['challenge-stage', 'grant'],
      stacking: 'exclusive',
    });
  });
});

describe('throwing a draft away', () => {
  it('asks first and leads back to the list', async () => {
    const { user } = await openEditor();
    await user.click(screen.getByRole('button', { name: 'Throw away…' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Throw away' }));
    expect(await screen.findByText('No rule of your own yet')).toBeVisible();
  });
});
