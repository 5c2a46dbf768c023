import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderUi } from '../../testing/render-ui.tsx';
import { Button } from './button.tsx';

test('a button that cannot be used says why, stays reachable, and does nothing', async () => {
  const onClick = vi.fn();
  const { user, container } = renderUi(
    <Button onClick={onClick} unavailableBecause="You need 120 more points.">
      Redeem
    </Button>,
  );
  await user.tab();
  const button = screen.getByRole('button', { name: 'Redeem' });
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveAccessibleDescription('You need 120 more points.');
  await user.click(button);
  expect(onClick).not.toHaveBeenCalled();
  await expectAccessible(container);
});

test('a busy submit button sends its form once', async () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  const form = (isBusy: boolean) => (
    <form onSubmit={onSubmit}>
      <Button type="submit" isBusy={isBusy}>
        Send
      </Button>
    </form>
  );
  const { user, rerender } = renderUi(form(false));
  await user.click(screen.getByRole('button', { name: 'Send' }));
  rerender(form(true));
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(onSubmit).toHaveBeenCalledOnce();
});
