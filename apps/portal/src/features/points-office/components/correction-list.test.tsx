import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { officePath, openOffice } from '../testing/open-office.tsx';

const path = `${officePath}?part=corrections`;

it('tells who did what and why, and leads to the posting', async () => {
  const { container } = openOffice({ path });
  expect(await screen.findByRole('table', { name: 'Corrections' })).toHaveTextContent(
    /Ana Ruiz.*Taken back.*Sent twice.*−100.*Mara Lind/,
  );
  expect(screen.getByRole('link', { name: 'Ana Ruiz' }).getAttribute('href')).toMatch(/points\?why=0190a000/);
  await expectAccessible(container);
});

it('is narrowed by name, kind and quarter, all of it in the address', async () => {
  const { user, router, looked } = openOffice({ path, corrections: 60 });
  await user.type(await screen.findByRole('searchbox', { name: 'Search champions and accounts' }), 'ruiz{Enter}');
  await waitFor(() => expect(router.state.location.search).toEqual({ part: 'corrections', q: 'ruiz' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'What' }), 'Taken back');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Quarter' }), '2026-Q1');
  const narrowed = { part: 'corrections', quarter: '2026-Q1', what: 'reversal', q: 'ruiz' };
  await waitFor(() => expect(router.state.location.search).toEqual(narrowed));
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ ...narrowed, page: 2 }));
  await waitFor(() => expect(looked.at(-1)).toEqual({ quarter: '2026-Q1', kind: 'reversal', search: 'ruiz', page: 2 }));
  expect(screen.getByText('60 corrections')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ part: 'corrections', quarter: '2026-Q1' }));
});

it('says why it is empty, and what comes next', async () => {
  openOffice({ path, corrections: 0 });
  expect(await screen.findByText('Nothing was corrected in Q2 2026 so far')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open champions' })).toBeVisible();
});

it('of a quarter that is over says where later corrections stand', async () => {
  openOffice({ path: `${path}&quarter=2026-Q1`, corrections: 0 });
  expect(await screen.findByText('Nothing was corrected in Q1 2026')).toBeVisible();
  expect(screen.getByText(/stands in the quarter in which it was posted/)).toBeVisible();
});

it('that nothing fits says what to try', async () => {
  openOffice({ path: `${path}&q=nobody`, corrections: 0 });
  expect(await screen.findByText('No correction in Q2 2026 fits')).toBeVisible();
});

it('past the end leads back to the first page', async () => {
  const { user, router } = openOffice({ path: `${path}&page=9`, corrections: 30 });
  await user.click(await screen.findByRole('button', { name: 'First page' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ part: 'corrections' }));
});
