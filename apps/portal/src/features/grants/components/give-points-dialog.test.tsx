import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { previewedGrant, waitingGrant } from '../testing/build-grants.ts';

const memberId = '0190a000-0000-7000-8000-000000000001';

function open(limitedTo: number | null = null) {
  const asked: unknown[] = [];
  const view = renderPortal({
    path: `/w/acme/staff/champions/${memberId}/points`,
    answers: {
      grants: {
        terms: () => ({ approvalAbove: 500, approversCount: 2 }),
        preview: ({ statusPoints, rewardPoints }) => ({
          needsApprover: rewardPoints > 500,
          award: previewedGrant({ statusPoints, rewardPoints }, limitedTo),
        }),
        create: (input) => {
          asked.push(input);
          return waitingGrant(1, { state: input.rewardPoints > 500 ? 'waiting' : 'granted' });
        },
      },
      points: {
        standingOf: () => ({
          tier: 'none',
          statusPoints: 0,
          windowMonths: 12,
          benefits: [],
          next: null,
          keptUntil: null,
          graceEndsAt: null,
          available: 0,
          held: 0,
          owed: 0,
          nextExpiry: null,
          member: { id: memberId, name: 'Ana Ruiz', accountName: null, mergedInto: null },
        }),
        statementOf: () => ({ rows: [], total: 0, page: 1, pageSize: 25 }),
      },
    },
  });
  return { ...view, asked };
}

async function dialog(user: ReturnType<typeof open>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Give points' }));
  return within(await screen.findByRole('dialog', { name: 'Give points to Ana Ruiz' }));
}

describe('giving points by hand', () => {
  it('gives both kinds unless told otherwise, with the reason', async () => {
    const { user, asked } = open();
    const form = await dialog(user);
    await user.type(form.getByRole('textbox', { name: 'Points to spend' }), '120');
    expect(form.getByRole('textbox', { name: 'Status points' })).toHaveValue('120');
    await user.type(form.getByRole('textbox', { name: 'Why?' }), 'Spoke at our summit');
    await user.click(form.getByRole('button', { name: 'Give points' }));
    await waitFor(() =>
      expect(asked).toMatchObject([{ rewardPoints: 120, statusPoints: 120, reason: 'Spoke at our summit' }]),
    );
  });

  it('says before that a second person decides above 500', async () => {
    const { user, asked } = open();
    const form = await dialog(user);
    await user.type(form.getByRole('textbox', { name: 'Points to spend' }), '501');
    expect(await form.findByText(/Above 500 points a second person approves/)).toBeVisible();
    await user.type(form.getByRole('textbox', { name: 'Why?' }), 'Keynote');
    await user.click(form.getByRole('button', { name: 'Ask for approval' }));
    await waitFor(() => expect(asked).toHaveLength(1));
  });

  it('needs points and a reason', async () => {
    const { user, asked, container } = open();
    const form = await dialog(user);
    await user.click(form.getByRole('button', { name: 'Give points' }));
    expect(form.getByRole('textbox', { name: 'Points to spend' })).toHaveAccessibleDescription(/Please fill this in/);
    expect(form.getByRole('textbox', { name: 'Why?' })).toHaveAccessibleDescription(/Please fill this in/);
    expect(asked).toEqual([]);
    await expectAccessible(container);
  });

  it('says before what the rules leave of it, and why', async () => {
    const { user } = open(50);
    const form = await dialog(user);
    await user.type(form.getByRole('textbox', { name: 'Points to spend' }), '120');
    const steps = within(await form.findByRole('table', { name: 'How the points come about' }));
    expect(steps.getByRole('row', { name: /Limit:.* −70/ })).toBeVisible();
    expect(steps.getByRole('row', { name: 'Points 50' })).toBeVisible();
  });

  it('says so when a limit leaves nothing', async () => {
    const { user } = open(0);
    const form = await dialog(user);
    await user.type(form.getByRole('textbox', { name: 'Points to spend' }), '120');
    expect(await form.findByText(/A limit is reached/)).toBeVisible();
  });
});
