import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderUi } from '../../testing/render-ui.tsx';
import { SearchField } from './search-field.tsx';

const field = () => screen.getByRole('searchbox', { name: 'Search people' });

test('asks once for what was typed, after a pause', async () => {
  const onSearch = vi.fn();
  const { user } = renderUi(<SearchField label="Search people" value="" onSearch={onSearch} />);
  await user.type(field(), 'ana');
  expect(onSearch).not.toHaveBeenCalled();
  await waitFor(() => expect(onSearch).toHaveBeenCalledExactlyOnceWith('ana'));
});

test('asks at once on Enter, and not again after the pause', async () => {
  const onSearch = vi.fn();
  const { user } = renderUi(<SearchField label="Search people" value="" onSearch={onSearch} />);
  await user.type(field(), 'ana{Enter}');
  expect(onSearch).toHaveBeenCalledExactlyOnceWith('ana');
  await user.type(field(), 's');
  await waitFor(() => expect(onSearch).toHaveBeenLastCalledWith('anas'));
  expect(onSearch).toHaveBeenCalledTimes(2);
});

test('adds to what was opened meanwhile, not to what stood there at the last letter', async () => {
  const beforeOpening = vi.fn();
  const afterOpening = vi.fn();
  const { user, rerender } = renderUi(<SearchField label="Search people" value="" onSearch={beforeOpening} />);
  await user.type(field(), 'ana');
  rerender(<SearchField label="Search people" value="" onSearch={afterOpening} />);
  await waitFor(() => expect(afterOpening).toHaveBeenCalledExactlyOnceWith('ana'));
  expect(beforeOpening).not.toHaveBeenCalled();
});

test('follows the address, when it changes by other means', async () => {
  const onSearch = vi.fn();
  const { user, rerender } = renderUi(<SearchField label="Search people" value="ana" onSearch={onSearch} />);
  await user.type(field(), 's');
  rerender(<SearchField label="Search people" value="" onSearch={onSearch} />);
  expect(field()).toHaveValue('');
});
