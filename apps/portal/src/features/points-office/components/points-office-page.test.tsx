import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { emptyOffice, findings, office } from '../testing/build-office.ts';
import { officePath, openOffice } from '../testing/open-office.tsx';

describe('the overview', () => {
  it('tells every figure beside the quarter before, in points and in money', async () => {
    const { container } = openOffice();
    const outstanding = (await screen.findByText('Outstanding now')).parentElement!;
    expect(outstanding).toHaveTextContent(/9,100 points.*liability of €91.*100 set aside.*40 points were spent before/);
    expect(screen.getByText('Issued in Q2 2026').parentElement).toHaveTextContent(
      /2,400 points.*Cost: €24.*in 24 awards.*500 more than by this day of Q1 2026 \(1,900\).*after 100 taken back/,
    );
    expect(screen.getByText('Spent in Q2 2026').parentElement).toHaveTextContent(
      /600 points.*25% of what was issued.*100 fewer than/,
    );
    expect(screen.getByText('Within 6 months').parentElement).toHaveTextContent(/900 points.*€9/);
    await expectAccessible(container);
  });

  it('has the chart’s figures as a table', async () => {
    const { user } = openOffice();
    await user.click(await screen.findByText('The same as a table'));
    const rows = within(screen.getByRole('table', { name: 'Months' })).getAllByRole('row');
    expect(rows).toHaveLength(14);
    expect(rows[1]).toHaveTextContent(/May 2026.*1,012/);
  });

  it('says why it is empty, and what can be set before', async () => {
    openOffice({ get: emptyOffice });
    expect(await screen.findByText('No points yet')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Set a budget' })).toBeEnabled();
    expect(screen.getByText('the value every workspace begins with')).toBeVisible();
  });

  it('says that older days are still being added up', async () => {
    openOffice({ get: () => office({ isPreparing: true }) });
    expect(await screen.findByText(/still being added up/)).toBeVisible();
  });

  it('offers the months as a file', async () => {
    openOffice();
    expect(await screen.findByRole('link', { name: 'Months as CSV' })).toHaveAttribute(
      'href',
      '/points-office/months.csv',
    );
  });
});

describe('the budget', () => {
  it('stands with its state in words, and is set in whole cents', async () => {
    const { user, asked } = openOffice();
    expect(await screen.findByText('Nearly used up')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Used of the budget' })).toHaveAttribute(
      'aria-valuetext',
      '80% used',
    );
    await user.click(screen.getByRole('button', { name: 'Change budget' }));
    const dialog = within(await screen.findByRole('dialog'));
    const field = dialog.getByRole('textbox', { name: 'Budget in EUR' });
    await user.clear(field);
    await user.type(field, '12,3x');
    await user.click(dialog.getByRole('button', { name: 'Save budget' }));
    expect(field).toHaveAccessibleDescription(/amount/i);
    await user.clear(field);
    await user.type(field, '1 250,50');
    await user.click(dialog.getByRole('button', { name: 'Save budget' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(asked).toMatchObject([{ quarter: '2026-Q2', version: 1, money: { minor: 125_050, currency: 'EUR' } }]);
  });

  it('left empty is taken away', async () => {
    const { user, asked } = openOffice();
    await user.click(await screen.findByRole('button', { name: 'Change budget' }));
    await user.clear(screen.getByRole('textbox', { name: 'Budget in EUR' }));
    await user.click(screen.getByRole('button', { name: 'Save budget' }));
    await waitFor(() => expect(asked).toMatchObject([{ money: null }]));
  });
});

describe('the value of points', () => {
  it('is changed with its currency, and tells when somebody was faster', async () => {
    const { user, asked } = openOffice({ refuses: new Refusal('changed-meanwhile', { version: 2 }) });
    await user.click(await screen.findByRole('button', { name: 'Change value' }));
    const dialog = within(await screen.findByRole('dialog'));
    const field = dialog.getByRole('textbox', { name: '100 points are worth' });
    await user.clear(field);
    await user.type(field, '1.25');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Currency' }), 'USD');
    await user.click(dialog.getByRole('button', { name: 'Change value' }));
    expect(await dialog.findByRole('alert')).toBeVisible();
    expect(asked).toMatchObject([{ version: 1, minor: 125, currency: 'USD' }]);
  });
});

describe('what is worth a look', () => {
  it('says why in words with the limit, and leads to the statement', async () => {
    const { container, user, router } = openOffice({ path: `${officePath}?part=outliers` });
    await screen.findByRole('link', { name: 'Statement of Ana Ruiz' });
    const lines = screen.getAllByRole('listitem');
    const text = lines.map((line) => line.textContent).join('\n');
    expect(text).toMatch(/Ana Ruiz.*2,400 points to spend in 8 awards; 200 is usual.*4 times the usual and 300 points/);
    expect(text).toMatch(/Ben Okoro.*Lena Roth approved 9 of 10 awards; of everybody else’s it is 31%/);
    expect(text).toMatch(/Cy Tran.*6 awards within 60 minutes, 450 points to spend in all/);
    expect(screen.getByRole('link', { name: 'Statement of Ana Ruiz' })).toHaveAttribute(
      'href',
      `/w/acme/staff/champions/${findings[0]!.member.id}/points`,
    );
    await expectAccessible(container);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'burst');
    await waitFor(() => expect(router.state.location.search).toEqual({ part: 'outliers', kind: 'burst' }));
    await waitFor(() => expect(screen.queryByText('Ana Ruiz')).not.toBeInTheDocument());
  });

  it('can be marked as looked at, with words', async () => {
    const { user, asked } = openOffice({ path: `${officePath}?part=outliers` });
    await user.click(await screen.findByRole('button', { name: 'Looked at Cy Tran: Many at once' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Looked at Cy Tran' }));
    await user.click(dialog.getByRole('button', { name: 'Mark as looked at' }));
    expect(dialog.getByRole('textbox', { name: 'What is it?' })).toBeInvalid();
    await user.type(dialog.getByRole('textbox', { name: 'What is it?' }), 'Ran our summit');
    await user.click(dialog.getByRole('button', { name: 'Mark as looked at' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(asked).toMatchObject([{ kind: 'burst', note: 'Ran our summit' }]);
  });

  it('what was looked at stands apart, with who said what', async () => {
    const { user, router } = openOffice({ path: `${officePath}?part=outliers` });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Looked at' }), 'seen');
    await waitFor(() => expect(router.state.location.search).toEqual({ part: 'outliers', seen: true }));
    expect(await screen.findByText('“Spoke at three events”')).toBeVisible();
    expect(screen.getByText(/Mara Lind looked on/)).toBeVisible();
  });
});

describe('what deeds cost', () => {
  it('is told by deed or by rule, with the months of one beside it', async () => {
    const { user, router } = openOffice({ path: `${officePath}?part=prices` });
    expect(await screen.findByRole('table', { name: 'What deeds cost' })).toHaveTextContent(/Talk.*4.*1,600.*€16.*400/);
    await user.click(screen.getByRole('button', { name: 'Talk' }));
    expect(await screen.findByRole('table', { name: 'Month by month' })).toHaveTextContent(/Apr 2026.*4.*400.*€16/);
    await user.keyboard('{Escape}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Put together by' }), 'rule');
    expect(await screen.findByText('Talks of spring')).toBeVisible();
    expect(router.state.location.search).toEqual({ part: 'prices', by: 'rule' });
  });
});
