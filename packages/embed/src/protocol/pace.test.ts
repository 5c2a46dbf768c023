import { beforeEach, expect, test, vi } from 'vitest';
import { pace } from './pace.ts';

beforeEach(() => void vi.useFakeTimers());

test('the first request acts at once, the rest of an interval act once at its end', () => {
  const call = vi.fn();
  const { request } = pace(call, 50);
  for (let count = 0; count < 20; count += 1) request();
  expect(call).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(50);
  expect(call).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(500);
  expect(call).toHaveBeenCalledTimes(2);
});

test('a cancelled request does not act, and a later one does', () => {
  const call = vi.fn();
  const { request, cancel } = pace(call, 50);
  request();
  request();
  cancel();
  vi.advanceTimersByTime(500);
  expect(call).toHaveBeenCalledTimes(1);
  request();
  expect(call).toHaveBeenCalledTimes(2);
});
