import type { WorkspaceDeletion } from '@rostra/shared/workspace/delete-workspace.contract';
import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Refusal } from '../../testing/answering-server.ts';
import { renderPortal } from '../../testing/render-portal.tsx';

const asked = { askedAt: '2026-03-10T09:00:00.000Z', askedBy: 'Otis Baker', dueAt: '2026-03-24T09:00:00.000Z' };
const settings: WorkspaceSettings = {
  slug: 'acme',
  versions: { branding: 0, words: 0, calendar: 0, language: 0, sender: 0 },
  branding: { name: 'Acme', accent: '#116459', accentDark: null, font: 'figtree', logoUrl: null },
  words: { en: { points: null, tiers: null }, de: { points: null, tiers: null } },
  calendar: { timeZone: 'Europe/Berlin', yearStartMonth: 1 },
  language: { locales: ['en'] },
  sender: { name: null, replyTo: null, address: null },
};
const face = {
  slug: 'acme',
  ...settings.branding,
  words: settings.words,
  locales: ['en' as const],
  timeZone: 'Europe/Berlin',
  isDemo: false,
  embedOrigins: [],
};

function open(role: 'admin' | 'manager', start: WorkspaceDeletion = null) {
  let kept = start;
  const workspaceDeletion = {
    get: () => kept,
    ask: vi.fn(({ slug }: { slug: string }) => {
      if (slug !== 'acme') throw new Refusal('invalid-input', {}, [{ path: 'slug', message: 'invalid' }]);
      kept = asked;
      return kept;
    }),
    withdraw: vi.fn(() => {
      kept = null;
      return kept;
    }),
  };
  const path = role === 'admin' ? '/w/acme/staff/settings/workspace' : '/w/acme/staff/settings/policy';
  const workspace = { settings: () => settings, face: () => face };
  const policy = { list: () => ({ policies: [], today: '2026-03-12' }) };
  return { ...renderPortal({ path, role, answers: { workspaceDeletion, workspace, policy } }), workspaceDeletion };
}

it('an administrator types the address, sees it on every page, and takes it back', async () => {
  const { user } = open('admin');
  await user.click(await screen.findByRole('button', { name: 'Delete the workspace…' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox'), 'wrong');
  await user.click(dialog.getByRole('button', { name: 'Delete in 14 days' }));
  expect(await dialog.findByText('This is not the address of this workspace.')).toBeVisible();
  await user.clear(dialog.getByRole('textbox'));
  await user.type(dialog.getByRole('textbox'), 'acme');
  await user.click(dialog.getByRole('button', { name: 'Delete in 14 days' }));
  expect(await screen.findByText('This workspace is about to be deleted')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Keep the workspace' }));
  await vi.waitFor(() => expect(screen.queryByText('This workspace is about to be deleted')).not.toBeInTheDocument());
});

it('a manager is told, and by whom', async () => {
  open('manager', asked);
  expect(await screen.findByText('This workspace is about to be deleted')).toBeVisible();
  expect(screen.getByText(/Otis Baker asked for it/)).toBeVisible();
});
