import type { AdmitToBetaInput } from '@rostra/shared/betas/admit-to-beta.contract';
import type { RemoveFromBetaInput } from '@rostra/shared/betas/remove-from-beta.contract';
import type { SaveBetaInput } from '@rostra/shared/betas/save-beta.contract';
import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { memoryDraftStore } from '../../../lib/draft-store.ts';
import { type Answers, Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { enrolment, enrolmentsOf, idOf, staffBeta } from '../testing/build-betas.ts';

/** The desk of a beta, with a server that answers one state of it after the other. */
function open(betas: readonly StaffBeta[], answers: Answers['betas'] = {}, tab = '', drafts = memoryDraftStore()) {
  let got = 0;
  return renderPortal({
    path: `/w/acme/staff/betas/${idOf(1)}${tab}`,
    role: 'manager',
    drafts,
    answers: {
      betas: {
        get: () => betas[Math.min(got++, betas.length - 1)]!,
        enrolments: () => enrolmentsOf(enrolment()),
        ...answers,
      },
    },
  });
}

describe('people', () => {
  it('are admitted from the waitlist', async () => {
    const asked: AdmitToBetaInput[] = [];
    const { user, container } = open([staffBeta()], {
      admit: (input) => {
        asked.push(input);
        return { seatsLeft: 0 };
      },
    });
    const row = within((await screen.findByText('Ben Okafor')).closest('tr')!);
    expect(row.getByText('Waits, number 1')).toBeVisible();
    await expectAccessible(container);
    await user.click(row.getByRole('button', { name: 'Admit Ben Okafor' }));
    expect(await screen.findByText('Ben Okafor is in and gets a mail.')).toBeVisible();
    expect(asked).toMatchObject([{ betaId: idOf(1), memberId: idOf(30) }]);
  });

  it('cannot be admitted when every seat is taken, and it says what can be done', async () => {
    open([staffBeta({ seatsLeft: 0, joinedCount: 2 })]);
    expect(await screen.findByText(/Every seat is taken\. To admit/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Admit/ })).toBeNull();
  });

  it('are removed with words they will read, never without', async () => {
    const asked: RemoveFromBetaInput[] = [];
    const { user } = open([staffBeta()], {
      remove: (input) => {
        asked.push(input);
        return { promotedCount: 0 };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Remove Ben Okafor' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Remove Ben Okafor?' }));
    await user.click(dialog.getByRole('button', { name: 'Remove' }));
    expect(dialog.getByRole('textbox', { name: 'Why?' })).toHaveAccessibleDescription(/Please fill this in/);
    expect(asked).toEqual([]);
    await user.type(dialog.getByRole('textbox', { name: 'Why?' }), 'The trial ended.');
    await user.click(dialog.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(asked).toMatchObject([{ memberId: idOf(30), reason: 'The trial ended.' }]));
  });

  it('that nobody has asked yet are said to come', async () => {
    open([staffBeta({ joinedCount: 0, waitingCount: 0 })], { enrolments: () => enrolmentsOf() });
    expect(await screen.findByRole('heading', { name: 'Nobody yet' })).toBeVisible();
  });
});

describe('opening a draft', () => {
  const draft = staffBeta({
    state: 'draft',
    version: 1,
    summary: '',
    offeredAt: null,
    joinedCount: 0,
    waitingCount: 0,
  });

  it('says what it means first, and puts what is missing at its fields', async () => {
    const { user } = open([draft], {
      offer: () => {
        throw new Refusal('beta-not-ready', {}, [{ path: 'summary', message: 'required' }]);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Open to champions' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Open “Offline mode” to champions?' }));
    expect(dialog.getByText(/Nobody is in before you admit them/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Open to champions' }));
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'What it is' })).toHaveAccessibleDescription(/Please fill this in/),
    );
    expect(screen.queryByRole('dialog', { name: /Open/ })).toBeNull();
  });

  it('waits until changes are saved', async () => {
    const { user } = open([draft]);
    await user.type(await screen.findByRole('textbox', { name: 'What it is' }), 'Trains.');
    expect(screen.getByRole('button', { name: 'Open to champions' })).toHaveAccessibleDescription(
      'Save your changes first.',
    );
  });
});

describe('the words', () => {
  it('of two editors are both kept until one decides', async () => {
    const asked: SaveBetaInput[] = [];
    const theirs = staffBeta({ version: 3, title: 'Offline first' });
    const { user } = open(
      [staffBeta(), theirs],
      {
        save: (input) => {
          asked.push(input);
          if (input.version === 2) throw new Refusal('changed-meanwhile', { version: 3 });
          return staffBeta({ ...theirs, version: 4, title: input.title });
        },
      },
      '?tab=about',
    );
    const title = await screen.findByRole('textbox', { name: 'Title' });
    await user.clear(title);
    await user.type(title, 'Train mode');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('button', { name: 'Keep mine' }));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Train mode');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('All is saved')).toBeVisible();
    expect(asked.map(({ version, title: sent }) => [version, sent])).toEqual([
      [2, 'Train mode'],
      [3, 'Train mode'],
    ]);
  });

  it('that were typed are there again after a reload', async () => {
    const drafts = memoryDraftStore();
    const first = open([staffBeta()], {}, '?tab=about', drafts);
    await first.user.type(await screen.findByRole('textbox', { name: 'What it is' }), ' And planes.');
    first.unmount();
    open([staffBeta()], {}, '?tab=about', drafts);
    expect(await screen.findByRole('textbox', { name: 'What it is' })).toHaveValue('Work on a train. And planes.');
    expect(screen.getByText(/These changes are from before/)).toBeVisible();
  });

  it('and the last day are sent as the instant after it, in the workspace’s zone', async () => {
    const asked: SaveBetaInput[] = [];
    const { user } = open(
      [staffBeta({ closesAt: '2026-03-31T22:00:00.000Z' })],
      {
        save: (input) => {
          asked.push(input);
          return staffBeta({ version: 3, closesAt: input.closesAt });
        },
      },
      '?tab=about',
    );
    const day = await screen.findByLabelText(/Last day/);
    expect(day).toHaveValue('2026-03-31');
    await user.clear(day);
    await user.type(day, '2026-06-30');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(asked).toMatchObject([{ closesAt: '2026-06-30T22:00:00.000Z' }]));
  });
});

describe('closing', () => {
  it('asks first and says who gets no seat', async () => {
    const closed = staffBeta({ state: 'closed', version: 3, closedAt: '2026-03-12T09:00:00.000Z' });
    const { user } = open([staffBeta(), closed], { close: () => closed });
    await user.click(await screen.findByRole('button', { name: 'Close this beta' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Close “Offline mode” for good?' }));
    expect(dialog.getByText(/One champion still waits and gets no seat/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Close for good' }));
    expect(await screen.findByText('Closed')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Close this beta' })).toBeNull();
  });
});
