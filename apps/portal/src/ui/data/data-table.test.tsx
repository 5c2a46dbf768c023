import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderUi } from '../../testing/render-ui.tsx';
import { DataTable, type DataTableProps } from './data-table.tsx';
import type { Sort } from './data-table-column.ts';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly points: number;
}

const people: readonly Person[] = [
  { id: 'a', name: 'Ana', points: 3 },
  { id: 'b', name: 'Ben', points: 2 },
  { id: 'c', name: 'Cem', points: 1 },
];
const columns: DataTableProps<Person>['columns'] = [
  { key: 'name', header: 'Name', renderCell: (person) => person.name, isSortable: true },
  { key: 'points', header: 'Points', renderCell: (person) => person.points, align: 'end' },
];

function People(props: Partial<DataTableProps<Person>>) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <input aria-label="Elsewhere" />
      <DataTable
        label="People"
        columns={columns}
        rows={people}
        rowKey={(person) => person.id}
        selection={{ chosen, onChange: setChosen }}
        bulkActions={<button type="button">Thank</button>}
        {...props}
      />
    </>
  );
}

test('J and K move through the rows, Enter opens the one in focus', async () => {
  const onOpen = vi.fn();
  const { user } = renderUi(<People onOpen={onOpen} isMain />);
  await user.keyboard('jj');
  expect(screen.getByRole('button', { name: 'Ben' })).toHaveFocus();
  await user.keyboard('k');
  expect(screen.getByRole('button', { name: 'Ana' })).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('button', { name: 'Cem' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(people[2]);
});

test('keys typed into a field move nothing', async () => {
  const { user } = renderUi(<People onOpen={vi.fn()} isMain />);
  const field = screen.getByLabelText('Elsewhere');
  await user.type(field, 'jkx');
  expect(field).toHaveFocus();
  expect(field).toHaveValue('jkx');
});

test('a table that is not the main one waits for the focus', async () => {
  const { user } = renderUi(<People onOpen={vi.fn()} />);
  await user.keyboard('j');
  expect(document.body).toHaveFocus();
  screen.getByRole('button', { name: 'Ana' }).focus();
  await user.keyboard('j');
  expect(screen.getByRole('button', { name: 'Ben' })).toHaveFocus();
});

test('X chooses the row in focus and the bar at the bottom counts', async () => {
  const { user } = renderUi(<People onOpen={vi.fn()} isMain />);
  await user.keyboard('jxjx');
  const bar = screen.getByRole('region', { name: 'Chosen rows' });
  expect(within(bar).getByText('2 chosen')).toBeVisible();
  await user.click(within(bar).getByRole('button', { name: 'Choose none' }));
  expect(screen.queryByRole('region', { name: 'Chosen rows' })).not.toBeInTheDocument();
});

test('chooses all rows in sight, and none again', async () => {
  const { user } = renderUi(<People />);
  const all = screen.getByRole('checkbox', { name: 'Choose all rows in sight' });
  await user.click(all);
  expect(screen.getByText('3 chosen')).toBeVisible();
  await user.click(all);
  expect(screen.queryByText(/chosen/)).not.toBeInTheDocument();
});

test('a press anywhere on the row opens it, a press on its own control does not', async () => {
  const onOpen = vi.fn();
  const { user } = renderUi(<People onOpen={onOpen} />);
  await user.click(screen.getByRole('cell', { name: '2' }));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(people[1]);
  await user.click(screen.getAllByRole('checkbox', { name: 'Choose' })[0]!);
  expect(onOpen).toHaveBeenCalledOnce();
});

test('a press on a head sorts upwards, a second one downwards, and the head says so', async () => {
  function Sorted() {
    const [sort, setSort] = useState<Sort>();
    return <People sort={sort} onSort={setSort} />;
  }
  const { user } = renderUi(<Sorted />);
  const head = screen.getByRole('columnheader', { name: 'Name' });
  expect(head).not.toHaveAttribute('aria-sort');
  await user.click(within(head).getByRole('button'));
  expect(head).toHaveAttribute('aria-sort', 'ascending');
  await user.click(within(head).getByRole('button'));
  expect(head).toHaveAttribute('aria-sort', 'descending');
});

test('shows why there is nothing in place of an empty table', () => {
  renderUi(<People rows={[]} empty={<p>Nobody waits.</p>} />);
  expect(screen.getByText('Nobody waits.')).toBeVisible();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('is a table to screen readers, also as cards', async () => {
  const { container } = renderUi(<People onOpen={vi.fn()} />);
  expect(screen.getByRole('table', { name: 'People' })).toBeVisible();
  await expectAccessible(container);
});
