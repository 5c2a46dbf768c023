import { popupMessageType } from '@rostra/shared/embed/popup-message';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PopupSignIn } from './popup-sign-in.ts';

/** Plays the window that the browser opens; jsdom has none. */
const opened = { closed: false } as Window & { closed: boolean };
const addresses: string[] = [];
const code = 'c'.repeat(64);
const right = { type: popupMessageType, code };

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(opened, { closed: false });
  addresses.length = 0;
  vi.spyOn(window, 'open').mockImplementation((address) => {
    addresses.push(String(address));
    return opened;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const prepare = () => PopupSignIn.prepare({ workspace: 'acme', channel: 'a'.repeat(32) });

function say(data: unknown, event: { source?: unknown; origin?: string } = {}): void {
  const source = 'source' in event ? event.source : opened;
  const heard = new MessageEvent('message', { data, origin: event.origin ?? window.location.origin });
  Object.defineProperty(heard, 'source', { value: source });
  window.dispatchEvent(heard);
}

test('the window is told the hash of channel and nonce, and neither of the two', async () => {
  const popup = await prepare();
  void popup.open();
  expect(addresses).toHaveLength(1);
  expect(addresses[0]).toMatch(/^\/w\/acme\/framed\?c=[\w-]{43}$/);
  expect(addresses[0]).not.toContain(popup.verifier.split('.')[1]);
  expect(popup.verifier).toMatch(/^a{32}\.[0-9a-f]{32}$/);
});

test('a code from that window is what the next session is asked for with, once', async () => {
  const popup = await prepare();
  await expect(popup.next()).rejects.toMatchObject({ reason: 'sign-in-needed' });
  const opening = popup.open();
  say(right);
  expect(await opening).toBe(true);
  expect(await popup.next()).toBe(code);
  await expect(popup.next()).rejects.toMatchObject({ reason: 'sign-in-needed' });
  popup.keep('renewal');
  expect(await popup.next()).toBe('renewal');
});

test.each([
  ['another window', right, { source: window }],
  ['no window', right, { source: null }],
  ['another origin', right, { origin: 'https://evil.example' }],
  ['a page without an origin', right, { origin: 'null' }],
  ['the window, about something else', { type: 'hello', code }, {}],
  ['the window, with no code', { type: popupMessageType }, {}],
  ['the window, with too long a code', { type: popupMessageType, code: 'c'.repeat(65) }, {}],
  ['the window, in words', JSON.stringify(right), {}],
  ['the window, with nothing', null, {}],
])('what %s says counts for nothing', async (_who, data, event) => {
  const popup = await prepare();
  const opening = popup.open();
  say(data, event);
  Object.assign(opened, { closed: true });
  await vi.advanceTimersByTimeAsync(500);
  expect(await opening).toBe(false);
  await expect(popup.next()).rejects.toMatchObject({ reason: 'sign-in-needed' });
});

test('a window that was not opened, and a word after it closed, bring nothing', async () => {
  const popup = await prepare();
  vi.mocked(window.open).mockReturnValueOnce(null);
  expect(await popup.open()).toBe(false);
  const opening = popup.open();
  Object.assign(opened, { closed: true });
  await vi.advanceTimersByTimeAsync(500);
  expect(await opening).toBe(false);
  say(right);
  await expect(popup.next()).rejects.toMatchObject({ reason: 'sign-in-needed' });
});
