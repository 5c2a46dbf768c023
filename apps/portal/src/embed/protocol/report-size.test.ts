import type { FrameMessage } from '@rostra/embed/protocol';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reportSize } from './report-size.ts';

let heights: number[];
let isRefusing: boolean;
let height: number;
let resized: () => void;
let isObserving: boolean;
let stop: () => void;

/** jsdom has no layout: the height is given, and a change of it is announced by hand. */
class ResizeDouble {
  constructor(callback: () => void) {
    resized = () => {
      if (isObserving) callback();
    };
  }
  observe = () => {
    isObserving = true;
  };
  disconnect = () => {
    isObserving = false;
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', ResizeDouble);
  heights = [];
  isRefusing = false;
  height = 400;
  const element = document.createElement('main');
  element.getBoundingClientRect = () => new DOMRect(0, 0, 800, height);
  stop = reportSize({ send, subscribe: () => () => {}, close: () => {} }, element);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function send(message: FrameMessage): boolean {
  if (isRefusing || message.type !== 'resize') return false;
  heights.push(message.height);
  return true;
}

async function grow(to: number): Promise<void> {
  height = to;
  resized();
  await vi.advanceTimersByTimeAsync(100);
}

test('the height is told at once and after changes of 2 px or more', async () => {
  await grow(401);
  await grow(401.4);
  await grow(400);
  await grow(640.2);
  expect(heights).toEqual([400, 402, 400, 641]);
});

test('a jitter of a pixel is never told', async () => {
  for (let count = 0; count < 50; count += 1) await grow(400 + (count % 2));
  expect(heights).toEqual([400]);
});

test('an animation is told at most 20 times a second, and its end always', async () => {
  for (let frame = 1; frame <= 120; frame += 1) {
    height = 400 + frame * 5;
    resized();
    await vi.advanceTimersByTimeAsync(8);
  }
  await vi.advanceTimersByTimeAsync(100);
  expect(heights.length).toBeLessThanOrEqual(22);
  expect(heights.at(-1)).toBe(1_000);
});

test('a report that could not be sent is sent later', async () => {
  isRefusing = true;
  await grow(700);
  isRefusing = false;
  await vi.advanceTimersByTimeAsync(100);
  expect(heights.at(-1)).toBe(700);
});

test('a height of nothing is not told: the page is hidden or not drawn yet', async () => {
  await grow(0);
  expect(heights).toEqual([400]);
});

test('after the end nothing is observed or told', async () => {
  stop();
  await grow(900);
  expect(heights).toEqual([400]);
  expect(isObserving).toBe(false);
});
