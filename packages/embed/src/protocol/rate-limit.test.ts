import { beforeEach, expect, test, vi } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

beforeEach(() => void vi.useFakeTimers());

test('no second of any alignment lets more than the limit through', () => {
  const mayPass = createRateLimit(50);
  const passedAt: number[] = [];
  for (let ms = 0; ms < 3_000; ms += 7) {
    if (mayPass()) passedAt.push(ms);
    vi.advanceTimersByTime(7);
  }
  for (const start of passedAt) {
    expect(passedAt.filter((at) => at >= start && at < start + 1_000).length).toBeLessThanOrEqual(50);
  }
  expect(passedAt.length).toBeGreaterThanOrEqual(100);
});

test('a flood does not keep the gate shut after it ends', () => {
  const mayPass = createRateLimit(50);
  for (let count = 0; count < 10_000; count += 1) mayPass();
  expect(mayPass()).toBe(false);
  vi.advanceTimersByTime(1_000);
  expect(mayPass()).toBe(true);
});
