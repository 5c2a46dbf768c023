import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderUi } from '../../testing/render-ui.tsx';
import { Celebration } from './celebration.tsx';

const thrown = vi.hoisted(() => vi.fn());
// The paper itself: jsdom has no canvas to draw on.
vi.mock('canvas-confetti', () => ({ create: () => Object.assign(thrown, { reset: () => undefined }) }));

afterEach(() => {
  vi.useRealTimers();
  thrown.mockClear();
});

function Rise({ onDone = () => undefined }: { onDone?: () => void }) {
  return (
    <Celebration title="Silver" mark={null} onDone={onDone}>
      The roadmap preview is open to you.
    </Celebration>
  );
}

function wantLessMotion(isWanted: boolean) {
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => ({ matches: isWanted, media: query }) as MediaQueryList);
}

test('is over in less than two seconds', () => {
  wantLessMotion(true);
  vi.useFakeTimers();
  const onDone = vi.fn();
  renderUi(<Rise onDone={onDone} />);
  expect(onDone).not.toHaveBeenCalled();
  act(() => {
    vi.advanceTimersByTime(1999);
  });
  expect(onDone).toHaveBeenCalledOnce();
});

test('any key ends it', async () => {
  wantLessMotion(true);
  const onDone = vi.fn();
  const { user } = renderUi(<Rise onDone={onDone} />);
  await user.keyboard('{Escape}');
  expect(onDone).toHaveBeenCalledOnce();
});

test('is said politely to screen readers', () => {
  wantLessMotion(true);
  renderUi(<Rise />);
  expect(screen.getByRole('status')).toHaveTextContent('SilverThe roadmap preview is open to you.');
});

test('throws paper once', async () => {
  wantLessMotion(false);
  renderUi(<Rise />);
  await vi.waitFor(() => expect(thrown).toHaveBeenCalledOnce());
});

test('stays still for people who want less motion', async () => {
  wantLessMotion(true);
  renderUi(<Rise />);
  await act(async () => import('canvas-confetti'));
  expect(thrown).not.toHaveBeenCalled();
});
