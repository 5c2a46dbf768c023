import { screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderUi } from '../../testing/render-ui.tsx';
import { DataTable } from '../data/data-table.tsx';
import { ListDetail } from './list-detail.tsx';

beforeEach(() => {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (media) =>
      ({
        matches: true,
        media,
        addEventListener: () => {},
        removeEventListener: () => {},
      }) as unknown as MediaQueryList,
  );
});

function People() {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <ListDetail
      title={open}
      onClose={() => setOpen(null)}
      detail={open === null ? null : <p>All about {open}</p>}
      list={
        <DataTable
          label="People"
          columns={[{ key: 'name', header: 'Name', renderCell: (name: string) => name }]}
          rows={['Ana', 'Bo']}
          rowKey={(name) => name}
          onOpen={setOpen}
          openKey={open}
        />
      }
    />
  );
}

test('where there is room the detail stands beside, and the list goes on to work', async () => {
  const { user } = renderUi(<People />);
  await user.click(screen.getByRole('button', { name: 'Ana' }));
  expect(screen.getByRole('complementary', { name: 'Ana' })).toHaveTextContent('All about Ana');
  await user.click(screen.getByRole('button', { name: 'Bo' }));
  expect(screen.getByRole('complementary', { name: 'Bo' })).toBeVisible();
});

test('closing it gives the focus back to its row, by the button and by Escape', async () => {
  const { user } = renderUi(<People />);
  await user.click(screen.getByRole('button', { name: 'Ana' }));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Ana' })).toHaveFocus();
  await user.keyboard('{Enter}{Escape}');
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
});
