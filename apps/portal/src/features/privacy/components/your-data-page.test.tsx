import type { GetOwnDataOutput } from '@rostra/shared/privacy/get-own-data.contract';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';

const own: GetOwnDataOutput = {
  email: 'ana@northwind.example',
  archive: null,
  erasure: null,
  open: { available: 700, held: 300, redemptions: 1, submissions: 0, betas: 0 },
};
const archive = {
  id: '0190a000-0000-7000-8000-0000000000a1',
  state: 'done',
  partsDone: 19,
  partsTotal: 19,
  askedAt: '2026-03-05T09:00:00.000Z',
  finishedAt: '2026-03-05T09:00:02.000Z',
  expiresAt: '2026-03-12T09:00:02.000Z',
  sizeBytes: 22_000,
} as const;

function open(data: Partial<GetOwnDataOutput>, asked: unknown[] = []) {
  const points = {
    standing: () => {
      throw new Refusal('internal');
    },
  };
  return renderPortal({
    path: '/w/acme/your-data',
    role: 'champion',
    answers: {
      points,
      consents: { due: () => ({ texts: [] }), own: () => ({ texts: [], events: [] }) },
      privacy: {
        own: () => ({ ...own, ...data }),
        askErasure: (input) => {
          asked.push(input);
          return { id: archive.id, state: 'waiting', askedAt: archive.askedAt, dueAt: archive.expiresAt };
        },
      },
    },
  });
}

describe('your data', () => {
  it('that is ready can be fetched until a day', async () => {
    open({ archive });
    expect(await screen.findByRole('link', { name: 'Download your copy' })).toHaveAttribute(
      'href',
      `/archives/${archive.id}`,
    );
    expect(screen.getByText(/here until/)).toHaveTextContent('Mar 12, 2026');
    await expectAccessible(document.body);
  });

  it('that is being written tells how far it is', async () => {
    open({ archive: { ...archive, state: 'running', partsDone: 7, expiresAt: null, sizeBytes: null } });
    expect(await screen.findByRole('progressbar', { name: 'Your copy' })).toHaveAttribute('aria-valuenow', '7');
    expect(screen.queryByRole('button', { name: 'Make a copy' })).toBeNull();
  });

  it('is erased only by whoever types the own address, after being told what is lost', async () => {
    const asked: unknown[] = [];
    const { user } = open({}, asked);
    await user.click(await screen.findByRole('button', { name: 'Erase everything about me' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Erase everything about you?' }));
    expect(dialog.getByText('You have 1,000 points to spend. They are lost with you.')).toBeVisible();
    expect(dialog.getByText(/1 reward is on its way/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: /Erase me in 14 days/ }));
    expect(asked).toEqual([]);
    await user.type(dialog.getByLabelText('Type ana@northwind.example to confirm'), 'Ana@Northwind.example');
    await user.click(dialog.getByRole('button', { name: /Erase me in 14 days/ }));
    expect(asked).toMatchObject([{ confirmation: 'Ana@Northwind.example' }]);
  });

  it('about to be erased says until when it can be taken back', async () => {
    open({
      erasure: { id: archive.id, state: 'waiting', askedAt: archive.askedAt, dueAt: '2026-03-19T09:00:00.000Z' },
    });
    expect(await screen.findByText(/You will be erased by/)).toHaveTextContent('March 19, 2026');
    expect(screen.getByRole('button', { name: 'Take it back' })).toBeVisible();
  });
});
