import { afterEach, beforeEach, expect, vi } from 'vitest';
import { IntersectionDouble } from './intersection-double.ts';

/** Console noise fails a test, unless the test takes the console over because noise is its subject. */
let noise: unknown[][] = [];

beforeEach(() => {
  noise = [];
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => void noise.push(parts));
  }
  vi.stubGlobal('IntersectionObserver', IntersectionDouble);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  expect(noise, 'the console stays silent').toEqual([]);
});
