import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderUi } from '../../testing/render-ui.tsx';
import { ConfirmDialog, type ConfirmDialogProps } from './confirm-dialog.tsx';

function Redeem(props: Partial<ConfirmDialogProps>) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Redeem…
      </button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        title="Redeem the founder dinner?"
        confirmLabel="Redeem"
        onConfirm={() => undefined}
        {...props}
      >
        600 of your 720 points are set aside now.
      </ConfirmDialog>
    </>
  );
}

test('asks by its title, confirms by its verb, and gives the focus back', async () => {
  const onConfirm = vi.fn();
  const { user, container } = renderUi(<Redeem onConfirm={onConfirm} />);
  const opener = screen.getByRole('button', { name: 'Redeem…' });
  await user.click(opener);
  expect(screen.getByRole('dialog', { name: 'Redeem the founder dinner?' })).toBeVisible();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Redeem' }));
  expect(onConfirm).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(opener).toHaveFocus();
});

test('Escape closes it, but not while the work is under way', async () => {
  const { user, rerender } = renderUi(<Redeem isBusy />);
  await user.click(screen.getByRole('button', { name: 'Redeem…' }));
  await user.keyboard('{Escape}');
  expect(screen.getByRole('dialog')).toBeVisible();
  rerender(<Redeem />);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('a second press while the work is under way does nothing', async () => {
  const onConfirm = vi.fn();
  const { user } = renderUi(<Redeem isBusy onConfirm={onConfirm} />);
  await user.click(screen.getByRole('button', { name: 'Redeem…' }));
  await user.click(screen.getByRole('button', { name: 'Redeem' }));
  expect(onConfirm).not.toHaveBeenCalled();
});

test('says why it failed and stays open, and says why it cannot be confirmed', async () => {
  const onConfirm = vi.fn();
  const { user } = renderUi(
    <Redeem error="The last one has just gone." unavailableBecause="You need 120 more points." onConfirm={onConfirm} />,
  );
  await user.click(screen.getByRole('button', { name: 'Redeem…' }));
  expect(screen.getByRole('alert')).toHaveTextContent('The last one has just gone.');
  const confirm = screen.getByRole('button', { name: 'Redeem' });
  expect(confirm).toHaveAccessibleDescription('You need 120 more points.');
  await user.click(confirm);
  expect(onConfirm).not.toHaveBeenCalled();
});
