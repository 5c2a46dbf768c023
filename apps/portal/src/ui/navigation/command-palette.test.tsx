import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderUi } from '../../testing/render-ui.tsx';
import { CommandPalette } from './command-palette.tsx';

test('finds by typing, chooses by arrow keys, runs by Enter and closes', async () => {
  const onClose = vi.fn();
  const onRun = vi.fn();
  const commands = ['Today', 'Challenges', 'Champions'].map((label) => ({
    key: label,
    label,
    onRun: () => onRun(label),
  }));
  const { user, container } = renderUi(<CommandPalette isOpen onClose={onClose} commands={commands} />);
  const input = screen.getByRole('combobox', { name: 'Where to?' });
  expect(input).toHaveFocus();
  await expectAccessible(container);
  await user.keyboard('cha{ArrowDown}');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Challenges', 'Champions']);
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Champions');
  await user.keyboard('{Enter}');
  expect(onRun).toHaveBeenCalledExactlyOnceWith('Champions');
  expect(onClose).toHaveBeenCalledOnce();
});
