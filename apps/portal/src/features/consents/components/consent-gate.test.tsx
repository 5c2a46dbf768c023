import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';

const terms = {
  kind: 'terms',
  version: 2,
  body: 'Be kind.\n\nBe true.',
  publishedAt: '2026-03-05T09:00:00.000Z',
} as const;
const points = {
  standing: () => {
    throw new Refusal('internal');
  },
};

it('asks a champion to agree before anything else, and lets them go on where they were', async () => {
  const said: unknown[] = [];
  const { user } = renderPortal({
    path: '/w/acme/points',
    role: 'champion',
    answers: {
      points,
      consents: {
        due: () => ({ texts: said.length === 0 ? [{ ...terms, isNewVersion: true }] : [] }),
        agree: ({ texts }) => {
          said.push(...texts);
          return { texts: [] };
        },
      },
    },
  });
  expect(await screen.findByRole('heading', { name: 'Something changed' })).toBeVisible();
  expect(screen.getByText('Be true.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'I do not: my data and leaving' })).toHaveAttribute(
    'href',
    '/w/acme/your-data',
  );
  await expectAccessible(document.body);
  await user.click(screen.getByRole('button', { name: 'I agree' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Something changed' })).toBeNull());
  expect(said).toEqual([{ kind: 'terms', version: 2 }]);
});
