import type { SessionView } from '@rostra/shared/sessions/list-sessions.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Refusal } from '../../testing/answering-server.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderPortal } from '../../testing/render-portal.tsx';

const session = (n: number, parts: Partial<SessionView> = {}): SessionView => ({
  id: `0190a000-0000-7000-8000-00000000000${n}`,
  surface: 'portal',
  device: { browser: 'firefox', system: 'windows' },
  startedAt: '2026-03-09T09:00:00.000Z',
  seenAt: '2026-03-10T09:00:00.000Z',
  isThis: false,
  ...parts,
});
const devices = [session(1, { isThis: true }), session(2, { device: { browser: 'safari', system: 'ios' } })];
const page = (rows: readonly SessionView[]) => ({ rows: [...rows], total: rows.length, page: 1, pageSize: 25 });

test('devices are told apart in words, and one or all others are signed out', async () => {
  let rows = devices;
  const end = vi.fn<(input: { sessionId: string }) => null>(() => {
    rows = rows.slice(0, 1);
    return null;
  });
  const { user } = renderPortal({
    path: '/w/acme/you',
    role: 'champion',
    answers: { sessions: { list: () => page(rows), end } },
  });
  const list = await screen.findByRole('list', { name: 'Devices' });
  expect(within(list).getByText('Firefox on Windows')).toBeVisible();
  expect(within(list).getByText('This device')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Sign out all others' })).toBeVisible();
  await expectAccessible(document.body);
  await user.click(screen.getByRole('button', { name: 'Sign out Safari on iPhone' }));
  await waitFor(() => expect(within(list).queryByText('Safari on iPhone')).not.toBeInTheDocument());
  expect(end).toHaveBeenCalledWith(expect.objectContaining({ sessionId: devices[1]?.id }));
  expect(screen.queryByRole('button', { name: 'Sign out all others' })).not.toBeInTheDocument();
});

test('a new address asks who it is when the sign-in is old, and goes on by itself', async () => {
  let isProven = false;
  const askEmailChange = vi.fn<(input: { email: string }) => { expiresAt: string }>(() => {
    if (!isProven) throw new Refusal('sign-in-not-recent');
    return { expiresAt: '2026-03-10T10:00:00.000Z' };
  });
  const proveByCode = vi.fn(() => {
    isProven = true;
    return null;
  });
  const attemptId = '0190a000-0000-7000-8000-0000000000aa';
  const { user } = renderPortal({
    path: '/w/acme/you',
    role: 'champion',
    answers: {
      sessions: { list: () => page(devices) },
      identity: { askEmailChange, proveByCode, startProof: () => ({ way: 'code', attemptId, mailbox: null }) },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Change' }));
  await user.type(screen.getByLabelText('New address'), 'new@northwind.example');
  await user.click(screen.getByRole('button', { name: 'Mail me a link' }));
  const question = await screen.findByRole('dialog', { name: 'Confirm that it is you' });
  await user.click(within(question).getByRole('button', { name: 'Go on' }));
  await user.type(await within(question).findByLabelText('Code from the mail'), '123456');
  await user.click(within(question).getByRole('button', { name: 'Confirm' }));
  expect(await screen.findByText('new@northwind.example')).toBeVisible();
  expect(askEmailChange).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole('dialog', { name: 'Confirm that it is you' })).not.toBeInTheDocument();
});

test('the link to a new address does nothing before a press', async () => {
  const confirmEmailChange = vi.fn<(input: { secret: string }) => { email: string; isSignedIn: boolean }>(() => ({
    email: 'new@northwind.example',
    isSignedIn: false,
  }));
  const path = `/w/acme/sign-in/email#${'x'.repeat(64)}`;
  const { user } = renderPortal({ path, answers: { identity: { confirmEmailChange } } });
  const button = await screen.findByRole('button', { name: 'Use this address' });
  expect(confirmEmailChange).not.toHaveBeenCalled();
  await user.click(button);
  expect(await screen.findByRole('heading', { name: 'Your address is changed' })).toBeVisible();
  expect(confirmEmailChange).toHaveBeenCalledExactlyOnceWith({ workspace: 'acme', secret: 'x'.repeat(64) });
});
