import type { GetOfficeInput } from '@rostra/shared/points-office/get-office.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { emptyOffice, office } from '../testing/build-office.ts';
import { officePath, openOffice } from '../testing/open-office.tsx';

/** The office opened at the first quarter of the year, which is over; without a budget unless said. */
function inWinter(money: { minor: number; currency: string } | null = null) {
  const { budget, now } = office();
  return ({ quarter }: GetOfficeInput) =>
    quarter === '2026-Q1'
      ? office({
          isOver: true,
          through: '2026-03-31',
          elapsedPercent: 100,
          quarter: { ...office().quarter, quarter: '2026-Q1', issued: 1_900 },
          quarterBefore: { ...office().quarter, quarter: '2025-Q4', issued: 1_000 },
          atEnd: { ...now, outstanding: 7_000, liabilityMinor: 7_000, owed: 0 },
          budget: { ...budget, quarter: '2026-Q1', money, state: money ? 'near' : 'none' },
        })
      : office();
}

const figure = async (label: string) => (await screen.findByText(label)).parentElement!;

describe('a quarter is chosen', () => {
  it('from those since the first posting, and stands in the address', async () => {
    const { user, router } = openOffice({ get: inWinter() });
    const choice = await screen.findByRole('combobox', { name: 'Quarter' });
    const choices = within(choice).getAllByRole('option');
    expect(choices.map(({ textContent }) => textContent.replaceAll('\u00A0', ' '))).toEqual([
      'Q2 2026, running',
      'Q1 2026',
      'Q4 2025',
    ]);
    await user.selectOptions(choice, '2026-Q1');
    await waitFor(() => expect(router.state.location.search).toEqual({ quarter: '2026-Q1' }));
    await user.click(await screen.findByRole('tab', { name: 'Corrections' }));
    expect(router.state.location.search).toEqual({ part: 'corrections', quarter: '2026-Q1' });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Quarter' }), '');
    await waitFor(() => expect(router.state.location.search).toEqual({ part: 'corrections' }));
  });

  it('that is over tells so, beside the whole quarter before and with what people had at its end', async () => {
    const { container } = openOffice({ path: `${officePath}?quarter=2026-Q1`, get: inWinter() });
    expect(await screen.findByText(/This quarter ended on.*nothing is posted to it any more/)).toBeVisible();
    expect(await figure('Outstanding at the end of Q1 2026')).toHaveTextContent(
      /7,000 points.*€70.*now it is 9,100 points/,
    );
    expect(await figure('Issued in Q1 2026')).toHaveTextContent(/900 more than in Q4 2025 \(1,000\)/);
    expect(screen.queryByText('What will expire')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Months as CSV' })).toHaveAttribute(
      'href',
      '/points-office/months.csv?quarter=2026-Q1',
    );
    await expectAccessible(container);
  });

  it('in which the ledger begins is compared with nothing', async () => {
    openOffice({ get: () => office({ quarterBefore: null }) });
    expect(await figure('Issued in Q2 2026')).not.toHaveTextContent(/more|fewer|the same/);
  });

  it.each(['2019-Q1', '2031-Q4'])('%s, which the workspace has not, is said calmly', async (quarter) => {
    openOffice({ path: `${officePath}?quarter=${quarter}` });
    expect(await screen.findByText(/There are no figures of Q. 20(19|31).*from Q4 2025 to today/)).toBeVisible();
    expect(await figure('Issued in Q2 2026')).toBeVisible();
  });

  it.each(['2026-Q5', '1', 'now'])('“%s” in the address is overlooked', async (quarter) => {
    openOffice({ path: `${officePath}?quarter=${quarter}` });
    expect(await figure('Issued in Q2 2026')).toBeVisible();
    expect(screen.queryByText(/There are no figures/)).not.toBeInTheDocument();
  });

  it('is no choice while there is but one', async () => {
    openOffice({ get: emptyOffice });
    expect(await screen.findByText('No points yet')).toBeVisible();
    expect(screen.queryByRole('combobox', { name: 'Quarter' })).not.toBeInTheDocument();
  });
});

describe('the budget of a quarter that is over', () => {
  it('is told as it came out, and not changed', async () => {
    openOffice({ path: `${officePath}?quarter=2026-Q1`, get: inWinter({ minor: 3_000, currency: 'EUR' }) });
    expect(await screen.findByText('80% used by the end of the quarter')).toBeVisible();
    expect(screen.getByText('Within budget')).toBeVisible();
    expect(screen.queryByRole('button', { name: /budget/ })).not.toBeInTheDocument();
  });

  it('that was never set leads to the running quarter', async () => {
    const { user, router } = openOffice({ path: `${officePath}?quarter=2026-Q1`, get: inWinter() });
    expect(await screen.findByText(/None was set, and a quarter that is over gets none/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open the running quarter' }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
    expect(await screen.findByRole('button', { name: 'Change budget' })).toBeVisible();
  });
});

describe('what deeds cost', () => {
  it('is told for a year, or for the chosen quarter', async () => {
    const { user, router } = openOffice({ path: `${officePath}?part=prices` });
    expect(await screen.findByText(/since the same month of last year/)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Quarter' }), '2026-Q1');
    expect(await screen.findByText(/Points to spend from awards in Q1 2026/)).toBeVisible();
    expect(router.state.location.search).toEqual({ part: 'prices', quarter: '2026-Q1' });
  });
});
