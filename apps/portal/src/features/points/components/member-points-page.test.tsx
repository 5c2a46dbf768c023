import type { PreviewReversalOutput, ReverseAwardInput } from '@rostra/shared/points/reverse-award.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { explained, idOf, line, standing, statement } from '../testing/build-statement.ts';

const ana = { id: idOf(700), name: 'Ana Ruiz', accountName: 'Northwind', mergedInto: null };
const effect: PreviewReversalOutput = { status: 100, available: 40, expired: 0, owed: 60, tier: 'bronze' };

/** A champion's statement as staff read it, with an award's "why" open. */
function open(answer: Refusal | 'ok' = 'ok') {
  const asked: ReverseAwardInput[] = [];
  let isReversed = false;
  const view = renderPortal({
    path: `/w/acme/staff/champions/${ana.id}/points?why=${idOf(1)}`,
    role: 'manager',
    answers: {
      points: {
        standingOf: () => ({ ...standing(), member: ana }),
        statementOf: () => statement([line(1, { isReversed })]),
        explainOf: () => explained({ isReversed }),
        previewReversal: () => effect,
        reverse: (input) => {
          asked.push(input);
          if (answer !== 'ok') throw answer;
          isReversed = true;
          return { reversalId: idOf(2), ...effect };
        },
      },
    },
  });
  return { ...view, asked };
}

async function ask(user: ReturnType<typeof open>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Reverse this award' }));
  return screen.findByRole('dialog', { name: 'Reverse this award?' });
}

describe('an award for something sent', () => {
  it('leads to its evidence', async () => {
    open();
    expect(await screen.findByRole('link', { name: 'See the evidence' })).toHaveAttribute(
      'href',
      `/w/acme/staff/moderation?state=approved&item=${idOf(950)}`,
    );
  });
});

describe('an entry that was merged', () => {
  it('leads to who has everything, and gives nothing any more', async () => {
    renderPortal({
      path: `/w/acme/staff/champions/${ana.id}/points`,
      role: 'manager',
      answers: {
        points: {
          standingOf: () => ({ ...standing(), member: { ...ana, mergedInto: { id: idOf(701), name: 'Ana R.' } } }),
          statementOf: () => statement([]),
        },
      },
    });
    const link = await screen.findByRole('link', { name: 'Statement of Ana R.' });
    expect(link).toHaveAttribute('href', `/w/acme/staff/champions/${idOf(701)}/points`);
    expect(screen.queryByRole('button', { name: 'Give points' })).toBeNull();
  });
});

describe('reversing an award', () => {
  it('says first what will happen, also to points that were spent, and sends the reason', async () => {
    const { user, asked } = open();
    const dialog = await ask(user);
    expect(await within(dialog).findByText(/were spent or set aside/)).toHaveTextContent(
      '60 points were spent or set aside meanwhile. Nothing is taken out of a reward; they come off what Ana Ruiz earns next.',
    );
    expect(within(dialog).getByText(/Bronze stays for now/)).toBeVisible();
    await expectAccessible(dialog);
    await user.type(within(dialog).getByRole('textbox', { name: 'Why?' }), '  Counted twice ');
    await user.click(within(dialog).getByRole('button', { name: 'Reverse' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Reverse this award?' })).toBeNull());
    expect(asked).toMatchObject([{ postingId: idOf(1), reason: 'Counted twice' }]);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Reverse this award' })).toBeNull());
  });

  it('does nothing without a reason', async () => {
    const { user, asked } = open();
    const dialog = await ask(user);
    await user.click(within(dialog).getByRole('button', { name: 'Reverse' }));
    expect(within(dialog).getByRole('textbox', { name: 'Why?' })).toHaveAccessibleDescription(/Please fill this in/);
    expect(asked).toEqual([]);
  });

  it('that somebody else did first says so, and keeps what was typed', async () => {
    const { user } = open(new Refusal('already-reversed'));
    const dialog = await ask(user);
    const reason = within(dialog).getByRole('textbox', { name: 'Why?' });
    await user.type(reason, 'Counted twice');
    await user.click(within(dialog).getByRole('button', { name: 'Reverse' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('These points were taken back before.');
    expect(reason).toHaveValue('Counted twice');
  });
});
