import type { GetImportOutput } from '@rostra/shared/imports/get-import.contract';
import type { ImportRowView } from '@rostra/shared/imports/list-import-rows.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';

const importId = '0190a000-0000-7000-8000-00000000000a';
const path = `/w/acme/staff/imports/${importId}`;
const ready: GetImportOutput = {
  id: importId,
  kind: 'people',
  fileName: 'people.csv',
  state: 'ready',
  uploadedBy: 'Mara Lind',
  uploadedAt: '2026-03-01T09:00:00.000Z',
  confirmedAt: null,
  finishedAt: null,
  rowsTotal: 4,
  rowsChecked: 4,
  rowsToWrite: 0,
  rowsWritten: 0,
  counts: { new: 1, update: 1, unchanged: 1, invalid: 1 },
  accountsNew: 1,
  hasRows: true,
  columns: [
    { heading: 'Work email', field: 'email' },
    { heading: 'Full name', field: 'name' },
    { heading: 'Company', field: 'accountName' },
    { heading: 'Phone', field: null },
  ],
};
const row = (line: number, parts: Partial<ImportRowView>): ImportRowView => ({
  line,
  verdict: 'new',
  cells: { email: `p${line}@acme.example`, name: `Person ${line}`, accountName: 'Acme' },
  opensAccount: false,
  changes: [],
  problems: [],
  ...parts,
});
const rows = [
  row(2, { opensAccount: true }),
  row(3, { verdict: 'update', changes: [{ field: 'title', before: 'CTO', after: 'CEO' }] }),
  row(4, { verdict: 'unchanged' }),
  row(5, {
    verdict: 'invalid',
    problems: [
      { field: 'email', code: 'email-twice', line: 2 },
      { field: 'accountName', code: 'required' },
    ],
  }),
];
const listed = (input: { verdict?: string }) => {
  const shown = rows.filter(({ verdict }) => input.verdict === undefined || verdict === input.verdict);
  return { rows: shown, total: shown.length, page: 1, pageSize: 50 };
};

test('a checked file shows what it would do line by line, and one yes imports it', async () => {
  const confirmed: unknown[] = [];
  let shown = ready;
  const { user } = renderPortal({
    path,
    answers: {
      imports: {
        get: () => shown,
        rows: listed,
        confirm: (input) => {
          confirmed.push(input.importId);
          shown = { ...ready, state: 'done', finishedAt: '2026-03-01T09:05:00.000Z' };
          return shown;
        },
      },
    },
  });
  expect(await screen.findByText('Nothing is imported yet')).toBeVisible();
  expect(screen.getByText('1 champion would change.')).toBeVisible();
  expect(await screen.findByText('E-mail: line 2 has the same')).toBeVisible();
  expect(screen.getByText('Account: is missing')).toBeVisible();
  expect(screen.getByText('CEO')).toBeVisible();
  expect(screen.getByText('Not used: Phone')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Lines to correct (CSV)' })).toHaveAttribute(
    'href',
    `/uploads/imports/${importId}/invalid-rows.csv`,
  );
  await expectAccessible(document.body);

  await user.click(screen.getByRole('tab', { name: /Left out/ }));
  await waitFor(() => expect(screen.queryByText('Person 2')).not.toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: 'Import 2 people' }));
  expect(await screen.findByText('1 champion added', { exact: false })).toBeVisible();
  expect(confirmed).toEqual([importId]);
});

test('a file that was overtaken says so and can be checked again', async () => {
  let shown = ready;
  const { user } = renderPortal({
    path,
    answers: {
      imports: {
        get: () => shown,
        rows: listed,
        confirm: () => {
          throw new Refusal('import-superseded');
        },
        recheck: () => {
          shown = { ...ready, state: 'checking', rowsChecked: 1 };
          return shown;
        },
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Import 2 people' }));
  expect(await screen.findByText(/Another file was imported since/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  expect(await screen.findByRole('progressbar', { name: 'Checking every line' })).toHaveAttribute(
    'aria-valuetext',
    '1 of 4 lines',
  );
});

test('throwing away asks first', async () => {
  const discarded: unknown[] = [];
  let shown = ready;
  const { user } = renderPortal({
    path,
    answers: {
      imports: {
        get: () => shown,
        rows: listed,
        discard: (input) => {
          discarded.push(input.importId);
          shown = { ...ready, state: 'discarded', hasRows: false };
          return shown;
        },
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Throw away' }));
  const dialog = await screen.findByRole('dialog', { name: 'Throw this file away?' });
  expect(discarded).toEqual([]);
  await user.click(dialog.querySelector('footer button:last-child') ?? dialog);
  expect(await screen.findByText('This file was thrown away')).toBeVisible();
  expect(discarded).toEqual([importId]);
});

function start(upload: (init?: RequestInit) => Response) {
  return renderPortal({
    path: '/w/acme/staff/imports',
    answers: {
      imports: { list: () => ({ rows: [], total: 0, page: 1, pageSize: 10 }), get: () => ready, rows: listed },
    },
    files: { '/uploads/imports': upload },
  });
}
const file = new File(['email,name,account\n'], 'people.csv', { type: 'text/csv' });
const choose = () => screen.findByLabelText('Choose a file', { selector: 'input' });

test('a file that is taken leads to what it would do', async () => {
  const sent: unknown[] = [];
  const { user, router } = start((init) => {
    sent.push(init?.body);
    return Response.json({ importId });
  });
  await user.upload(await choose(), file);
  await waitFor(() => expect(router.state.location.pathname).toBe(path));
  expect(sent).toEqual([file]);
});

test('a file that is refused says why in plain words and can be followed by another', async () => {
  const error = { code: 'import-unreadable', details: { reason: 'not-utf-8', line: 7 } };
  const { user } = start(() => Response.json({ error }, { status: 400 }));
  await user.upload(await choose(), file);
  expect(await screen.findByText(/Line 7 has letters in an older encoding/)).toBeVisible();
  expect(await choose()).toBeInTheDocument();
  await expectAccessible(document.body);
});

test('a file that did not arrive can be sent again as the same one', async () => {
  const keys: (string | null)[] = [];
  const { user, router } = start((init) => {
    keys.push(new Headers(init?.headers).get('idempotency-key'));
    if (keys.length === 1) throw new TypeError('no line');
    return Response.json({ importId });
  });
  await user.upload(await choose(), file);
  await user.click(await screen.findByRole('button', { name: 'Send again' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(path));
  expect(keys[1]).toBe(keys[0]);
});

test('a checked file of points shows the days and what would be posted', async () => {
  const openings = [
    row(2, {
      cells: { email: 'ana@acme.example', earnedOn: '2026-03-15' },
      changes: [
        { field: 'name', before: null, after: 'Ana Ruiz' },
        { field: 'rewardPoints', before: null, after: '450' },
      ],
    }),
    row(4, {
      cells: { email: 'bo@acme.example', earnedOn: '2026-03-15' },
      problems: [{ field: null, code: 'cut-by-limit' }],
      changes: [{ field: 'rewardPoints', before: null, after: '50' }],
    }),
    row(3, {
      verdict: 'invalid',
      cells: { email: 'x@acme.example' },
      problems: [{ field: 'email', code: 'unknown-champion' }],
    }),
  ];
  const counts = { new: 1, update: 0, unchanged: 0, invalid: 1 };
  const { container } = renderPortal({
    path,
    answers: {
      imports: {
        get: () => ({ ...ready, kind: 'openings', rowsTotal: 2, counts, accountsNew: 0 }),
        rows: () => ({ rows: openings, total: 2, page: 1, pageSize: 50 }),
      },
    },
  });
  expect(await screen.findByRole('button', { name: 'Post 1 balance' })).toBeVisible();
  expect(await screen.findByRole('columnheader', { name: 'Earned on' })).toBeVisible();
  expect(screen.getByText('E-mail: no champion has it; import the people first')).toBeVisible();
  const cut = within(screen.getByRole('row', { name: /bo@acme/ }));
  expect(cut.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'A limit of the rules for imports leaves less of it',
    'Points to spend: to 50',
  ]);
  await expectAccessible(container);
});
