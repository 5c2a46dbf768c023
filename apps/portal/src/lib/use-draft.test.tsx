import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DraftStore, memoryDraftStore, tabDraftStore } from './draft-store.ts';
import { SurfaceProvider } from './surface.tsx';
import { useDraft } from './use-draft.ts';

interface Story {
  readonly text: string;
}

const readStory = (value: unknown): Partial<Story> | null =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
    ? { text: value.text }
    : null;

function draftIn(drafts: DraftStore, name = 'submission:1') {
  const surface = { kind: 'portal', drafts, send: fetch, announce: () => undefined } as const;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SurfaceProvider surface={surface}>{children}</SurfaceProvider>
  );
  return renderHook(() => useDraft<Story>(name, readStory), { wrapper });
}

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => vi.useRealTimers());

test('gives back what was typed, after typing paused', () => {
  const drafts = memoryDraftStore();
  const { result } = draftIn(drafts);
  expect(result.current.restore()).toBeNull();
  result.current.keep({ text: 'We rolled' });
  result.current.keep({ text: 'We rolled out in May' });
  vi.advanceTimersByTime(300);
  expect(draftIn(drafts).result.current.restore()).toEqual({ text: 'We rolled out in May' });
  expect(draftIn(drafts, 'submission:2').result.current.restore()).toBeNull();
});

test('loses nothing when the screen is left in the middle of a word', () => {
  const drafts = memoryDraftStore();
  const { result, unmount } = draftIn(drafts);
  result.current.keep({ text: 'We ro' });
  unmount();
  expect(draftIn(drafts).result.current.restore()).toEqual({ text: 'We ro' });
});

test('forgets a draft that was sent', () => {
  const drafts = memoryDraftStore();
  const { result } = draftIn(drafts);
  result.current.keep({ text: 'Done' });
  result.current.discard();
  vi.advanceTimersByTime(300);
  expect(result.current.restore()).toBeNull();
});

test('outlives a reload at top level', () => {
  tabDraftStore().write('a', '{"text":"kept"}');
  expect(draftIn(tabDraftStore(), 'a').result.current.restore()).toEqual({ text: 'kept' });
});

test('keeps drafts in memory where the browser refuses storage', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const drafts = tabDraftStore();
  drafts.write('a', 'text');
  expect(drafts.read('a')).toBe('text');
  drafts.remove('a');
  expect(drafts.read('a')).toBeNull();
});

test('inside another page no web storage is touched', () => {
  const drafts = memoryDraftStore();
  drafts.write('a', 'text');
  expect(sessionStorage).toHaveLength(0);
});

test('a draft of an older build that cannot be read counts as none', () => {
  const drafts = memoryDraftStore();
  drafts.write('submission:1', 'not json');
  expect(draftIn(drafts).result.current.restore()).toBeNull();
  drafts.write('submission:1', '{"words":1}');
  expect(draftIn(drafts).result.current.restore()).toBeNull();
});
