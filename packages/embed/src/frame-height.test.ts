import { beforeEach, expect, test } from 'vitest';
import { createFrameHeight } from './frame-height.ts';

let frame: HTMLIFrameElement;
beforeEach(() => {
  frame = document.createElement('iframe');
});

test('a difference of less than 2 px does not move the frame, however often it comes', () => {
  const height = createFrameHeight(frame, 'auto');
  expect(height.report(400)).toBe(true);
  for (let count = 0; count < 100; count += 1) expect(height.report(400 + (count % 2))).toBe(false);
  expect(frame.style.blockSize).toBe('400px');
  expect(height.report(402)).toBe(true);
  expect(frame.style.blockSize).toBe('402px');
});

test('small steps add up: the difference counts from what was applied', () => {
  const height = createFrameHeight(frame, 'auto');
  height.report(400);
  height.report(401);
  height.report(402);
  expect(frame.style.blockSize).toBe('402px');
});

test('a fraction of a pixel is rounded up, so that nothing is cut off', () => {
  const height = createFrameHeight(frame, 'auto');
  height.report(400.2);
  expect(frame.style.blockSize).toBe('401px');
});

test('in mode fixed the height is the host’s, and mode auto takes up the last report', () => {
  const height = createFrameHeight(frame, 'fixed');
  expect(height.report(900)).toBe(false);
  expect(frame.style.blockSize).toBe('');
  height.setMode('auto');
  expect(frame.style.blockSize).toBe('900px');
  height.setMode('fixed');
  expect(frame.style.blockSize).toBe('');
});
