import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { VisibleSlice } from './protocol/host-message.ts';
import { IntersectionDouble } from './testing/intersection-double.ts';
import { watchVisibleSlice } from './watch-visible-slice.ts';
import type { VisibleSliceWatch } from './watch-visible-slice.ts';

let frame: HTMLElement;
let reported: VisibleSlice[];
let watch: VisibleSliceWatch | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  IntersectionDouble.visible = { frameTop: -300, top: 0, height: 600, isIntersecting: true };
  IntersectionDouble.observing = 0;
  frame = document.createElement('iframe');
  document.body.append(frame);
  reported = [];
});

afterEach(() => watch?.stop());

const start = () => watchVisibleSlice(frame, (slice) => reported.push(slice) > 0);
const settle = () => vi.advanceTimersByTimeAsync(200);

test('the slice is measured from the frame’s own top', async () => {
  watch = start();
  await settle();
  expect(reported).toEqual([{ top: 300, height: 600 }]);
});

test('scrolling reports the new slice at most 20 times a second, and the last one always', async () => {
  watch = start();
  await settle();
  for (let step = 1; step <= 120; step += 1) {
    IntersectionDouble.visible.frameTop = -300 - step;
    document.dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(8);
  }
  await settle();
  expect(reported.length).toBeLessThanOrEqual(22);
  expect(reported.at(-1)).toEqual({ top: 420, height: 600 });
});

test('scrolling inside any of the shadow trees around the frame is seen', async () => {
  const page = document.createElement('div');
  const scroller = document.createElement('div');
  const portal = document.createElement('div');
  document.body.append(page);
  page.attachShadow({ mode: 'open' }).append(scroller);
  scroller.append(portal);
  portal.attachShadow({ mode: 'open' }).append(frame);
  watch = start();
  await settle();
  IntersectionDouble.visible.frameTop = -310;
  scroller.dispatchEvent(new Event('scroll'));
  await settle();
  expect(reported.at(-1)).toEqual({ top: 310, height: 600 });
});

test('a slice that could not be sent is reported again at the next occasion', async () => {
  let isConnected = false;
  watch = watchVisibleSlice(frame, (slice) => isConnected && reported.push(slice) > 0);
  await settle();
  isConnected = true;
  document.dispatchEvent(new Event('scroll'));
  await settle();
  expect(reported).toEqual([{ top: 300, height: 600 }]);
});

test('an unchanged slice is not reported again, but a fresh frame hears it', async () => {
  watch = start();
  await settle();
  document.dispatchEvent(new Event('scroll'));
  await settle();
  expect(reported).toHaveLength(1);
  watch.restart();
  await settle();
  expect(reported).toHaveLength(2);
});

test('out of view is a slice without height', async () => {
  IntersectionDouble.visible.isIntersecting = false;
  watch = start();
  await settle();
  expect(reported).toEqual([{ top: 0, height: 0 }]);
});

test('nothing observes or listens after the end', async () => {
  watch = start();
  await settle();
  watch.stop();
  IntersectionDouble.visible.frameTop = 0;
  document.dispatchEvent(new Event('scroll'));
  window.dispatchEvent(new Event('resize'));
  await settle();
  expect(reported).toHaveLength(1);
  expect(IntersectionDouble.observing).toBe(0);
});
