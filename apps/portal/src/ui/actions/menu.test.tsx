import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderUi } from '../../testing/render-ui.tsx';
import { Menu } from './menu.tsx';

it('keeps its list on screen once the list has found its place', async () => {
  const onSelect = vi.fn();
  const { user } = renderUi(
    <Menu label="More" items={[{ key: 'up', label: 'Move up', onSelect }]}>
      …
    </Menu>,
  );
  await user.click(screen.getByRole('button', { name: 'More' }));
  await screen.findByRole('menuitem', { name: 'Move up' });
  // The place of the list is reckoned in a promise of its own, which a busy machine settles before the next look at the screen.
  await act(async () => undefined);
  await user.click(screen.getByRole('menuitem', { name: 'Move up' }));
  expect(onSelect).toHaveBeenCalledOnce();
});
