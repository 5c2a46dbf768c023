import type { Policy } from '@rostra/shared/policy/policy.schema';
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Refusal } from '../../testing/answering-server.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderPortal } from '../../testing/render-portal.tsx';

const grants: Policy = {
  key: 'grants.approvalAbove',
  group: 'grants',
  unit: 'points',
  min: 0,
  max: 1_000_000,
  countMax: 1,
  default: 500,
  value: 200,
  version: 1,
  history: [
    {
      version: 1,
      value: 200,
      effectiveFrom: '2026-03-10T09:00:00.000Z',
      changedAt: '2026-03-10T09:00:00.000Z',
      changedBy: { id: '0190a000-0000-7000-8000-0000000000b1', name: 'Otis Baker' },
      reason: 'Smaller budget this year',
    },
  ],
};

function open(role: 'admin' | 'manager', change = vi.fn<(wish: unknown) => Policy>(() => grants)) {
  const answers = { policy: { list: () => ({ policies: [grants], today: '2026-03-12' }), change } };
  return { ...renderPortal({ path: '/w/acme/staff/settings/policy', role, answers }), change };
}

it('shows what is in force, who set it and why, and takes a change with its reason', async () => {
  const { user, change, container } = open('admin');
  expect(await screen.findByText('200 points')).toBeVisible();
  await user.click(screen.getByText('Changed once'));
  expect(screen.getByText(/Set by Otis Baker/)).toHaveTextContent('“Smaller budget this year”');
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Change: Points by hand without a second person' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.clear(dialog.getByRole('textbox', { name: 'Points' }));
  await user.type(dialog.getByRole('textbox', { name: 'Points' }), '300');
  await user.type(dialog.getByRole('textbox', { name: /Reason/ }), 'More trust');
  await user.click(dialog.getByRole('button', { name: 'Save change' }));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(change).toHaveBeenCalledWith(
    expect.objectContaining({ version: 1, numbers: [300], fromDay: null, reason: 'More trust' }),
  );
});

it('tells at the field what is wrong, and keeps what was typed', async () => {
  const refuse = vi.fn<(wish: unknown) => Policy>(() => {
    throw new Refusal('invalid-input', {}, [{ path: 'numbers', message: 'out-of-range:1000000' }]);
  });
  const { user } = open('admin', refuse);
  await user.click(await screen.findByRole('button', { name: /^Change:/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: /Reason/ }), 'More trust');
  await user.click(dialog.getByRole('button', { name: 'Save change' }));
  expect(await dialog.findByText(/At most 1000000/)).toBeVisible();
  expect(dialog.getByRole('textbox', { name: /Reason/ })).toHaveValue('More trust');
});

it('lets managers read and not change', async () => {
  open('manager');
  expect(await screen.findByText('200 points')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Change/ })).not.toBeInTheDocument();
});
