import type { WorkspaceExportView } from '@rostra/shared/workspace/export-workspace.contract';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { proveItIsYou, provenByCode } from '../../../testing/prove-it-is-you.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { workspaceSettings } from '../../../testing/workspace-settings.ts';

const id = '0190a000-0000-7000-8000-0000000000e1';
const done: WorkspaceExportView = {
  id,
  state: 'done',
  tablesDone: 80,
  tablesTotal: 80,
  askedAt: '2026-03-10T09:00:00.000Z',
  askedBy: 'Mara Lind',
  finishedAt: '2026-03-10T09:01:00.000Z',
  expiresAt: '2026-03-13T09:01:00.000Z',
  sizeBytes: 1_200_000,
};

/** Addresses that the browser was told to fetch as files. */
const fetched: string[] = [];
beforeEach(() => {
  fetched.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function fetchFile(this: HTMLAnchorElement) {
    if (this.hasAttribute('download')) fetched.push(this.pathname);
  });
});

async function openExports(latest: WorkspaceExportView | null) {
  const start = vi.fn(() => ({ ...done, state: 'queued' as const }));
  const check = vi.fn((_input: { exportId: string }) => null);
  const view = renderPortal({
    path: '/w/acme/staff/settings/workspace',
    role: 'admin',
    answers: {
      workspace: { settings: () => workspaceSettings },
      workspaceExports: { latest: () => latest, start, check },
      identity: provenByCode,
    },
  });
  await screen.findByRole('heading', { level: 2, name: 'Take everything along' });
  return { ...view, start, check };
}

const tooLongAgo = () => {
  throw new Refusal('sign-in-not-recent');
};

test('an export is fetched by one press soon after a sign-in', async () => {
  const { user, check } = await openExports(done);
  await user.click(await screen.findByRole('button', { name: /^Fetch the export \(1\.2/ }));
  await waitFor(() => expect(fetched).toEqual([`/workspace-exports/${id}`]));
  expect(check).toHaveBeenCalledExactlyOnceWith({ exportId: id });
});

test('whoever signed in too long ago proves that it is them, and the download begins by itself', async () => {
  const { user, check } = await openExports(done);
  check.mockImplementationOnce(tooLongAgo);
  await user.click(await screen.findByRole('button', { name: /^Fetch the export/ }));
  await screen.findByRole('dialog', { name: 'Confirm that it is you' });
  expect(fetched).toEqual([]);
  await expectAccessible(document.body);
  await proveItIsYou(user);
  await waitFor(() => expect(fetched).toEqual([`/workspace-exports/${id}`]));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('an export whose days are over meanwhile says so, and nothing is fetched', async () => {
  const { user, check } = await openExports(done);
  check.mockImplementationOnce(() => {
    throw new Refusal('not-found');
  });
  await user.click(await screen.findByRole('button', { name: /^Fetch the export/ }));
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(fetched).toEqual([]);
});

test('an export is begun once it is proved who asks', async () => {
  const { user, start } = await openExports(null);
  start.mockImplementationOnce(tooLongAgo);
  await user.click(screen.getByRole('button', { name: 'Write an export' }));
  await proveItIsYou(user);
  await waitFor(() => expect(start).toHaveBeenCalledTimes(2));
});
