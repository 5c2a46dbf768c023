import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { TRPCClientError } from '@trpc/client';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { memoryDraftStore } from './draft-store.ts';
import { SurfaceProvider } from './surface.tsx';
import { type StoredText, useRecordEditor } from './use-record-editor.ts';

const noteSchema = z.object({ words: z.string().min(1, 'required') });
type Note = z.infer<typeof noteSchema>;
type Stored = StoredText<Note>;

const keptSchema = z.object({ version: z.number(), form: noteSchema });
const stored = (version: number, words: string): Stored => ({ version, form: { words } });
const key = expect.any(String);

function refusal(code: string): Error {
  const data = { code, details: {}, fields: [], requestId: 'test' };
  return new TRPCClientError('refused', { result: { error: { code: -32_000, message: code, data } } });
}

/** The editor of one note, as often as it is opened in one tab. */
function noteBook() {
  const drafts = memoryDraftStore();
  const save = vi.fn(async ({ words }: Note, base: Stored, _keyOf: (contents: unknown) => string) =>
    stored(base.version + 1, words),
  );
  const onSaved = vi.fn();
  const onStale = vi.fn();
  const client = new QueryClient();
  const surface = { kind: 'portal', drafts, send: fetch, announce: () => undefined } as const;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <SurfaceProvider surface={surface}>{children}</SurfaceProvider>
    </QueryClientProvider>
  );
  const open = (first: Stored) => {
    const view = renderHook(
      (now: Stored) =>
        useRecordEditor({
          name: 'note:1',
          schema: noteSchema,
          stored: now,
          readKept: (value) => keptSchema.safeParse(value).data ?? null,
          asText: ({ words }) => words.trim(),
          isField: (path): path is 'words' => path === 'words',
          save,
          toStored: (saved) => saved,
          onSaved,
          onStale,
        }),
      { wrapper, initialProps: first },
    );
    const type = (words: string) => act(() => view.result.current.form.setValue('words', words));
    return {
      ...view,
      editor: () => view.result.current,
      type,
      press: () => act(async () => view.result.current.save()),
    };
  };
  return { open, save, onSaved, onStale };
}

test('what is typed is saved on top of what it was made from, and the editor goes on from the answer', async () => {
  const { open, save, onSaved } = noteBook();
  const { editor, type, press } = open(stored(4, 'Hello'));
  type('Hello there');
  expect(editor().hasChanges).toBe(true);
  await press();
  expect(save).toHaveBeenCalledExactlyOnceWith(
    { words: 'Hello there' },
    expect.objectContaining({ version: 4 }),
    expect.any(Function),
  );
  await waitFor(() => expect(editor().hasChanges).toBe(false));
  expect(editor().values).toEqual({ words: 'Hello there' });
  expect(onSaved).toHaveBeenLastCalledWith(stored(5, 'Hello there'));
});

test('spaces that the server leaves out are no change', () => {
  const { editor, type } = noteBook().open(stored(1, 'Hello'));
  type(' Hello ');
  expect(editor().hasChanges).toBe(false);
});

test('what is typed outlives the screen, and can be thrown away', () => {
  const book = noteBook();
  const first = book.open(stored(1, 'Hello'));
  first.type('Hello there');
  first.unmount();
  const { editor } = book.open(stored(1, 'Hello'));
  expect(editor()).toMatchObject({ isRestored: true, values: { words: 'Hello there' } });
  act(() => editor().takeStored());
  expect(editor()).toMatchObject({ isRestored: false, hasChanges: false, values: { words: 'Hello' } });
});

test('what somebody else saved is followed while nothing is typed', () => {
  const { editor, rerender } = noteBook().open(stored(1, 'Hello'));
  rerender(stored(2, 'Good day'));
  expect(editor()).toMatchObject({ isBehind: false, hasChanges: false, values: { words: 'Good day' } });
});

test('of two who write neither text is lost before one is chosen', async () => {
  const { open, save, onStale } = noteBook();
  const { editor, type, press, rerender } = open(stored(1, 'Hello'));
  type('Hello there');
  save.mockRejectedValueOnce(refusal('changed-meanwhile'));
  await press();
  await waitFor(() => expect(onStale).toHaveBeenCalledOnce());
  rerender(stored(2, 'Good day'));
  expect(editor()).toMatchObject({ isBehind: true, failure: null, values: { words: 'Hello there' } });
  act(() => editor().keepMine());
  expect(editor().isBehind).toBe(false);
  await press();
  await waitFor(() =>
    expect(save).toHaveBeenLastCalledWith(
      { words: 'Hello there' },
      expect.objectContaining({ version: 2 }),
      expect.any(Function),
    ),
  );
});

test('what was kept before the record was thrown away writes over nothing', () => {
  const book = noteBook();
  const first = book.open(stored(3, 'Hello'));
  first.type('Hello there');
  first.unmount();
  const { editor } = book.open(stored(0, ''));
  expect(editor()).toMatchObject({ hasChanges: true, isBehind: false, values: { words: 'Hello there' } });
});

test('the same contents tried again go with the same key', async () => {
  const { open, save } = noteBook();
  const { editor, type, press } = open(stored(1, 'Hello'));
  const keys: string[] = [];
  save.mockImplementation(async ({ words }, { version }, keyOf) => {
    keys.push(keyOf({ words, version }));
    throw new Error('the answer was lost');
  });
  for (const words of ['Hello there', 'Hello there', 'Hello you']) {
    type(words);
    await press();
    await waitFor(() => expect(editor().failure).not.toBeNull());
  }
  expect(keys).toEqual([key, keys[0], key]);
  expect(keys[2]).not.toBe(keys[0]);
});

test('a save that is answered after the screen was left leads nowhere', async () => {
  const { open, save, onSaved } = noteBook();
  const { type, press, unmount } = open(stored(1, 'Hello'));
  const answer = Promise.withResolvers<Stored>();
  save.mockReturnValueOnce(answer.promise);
  type('Hello there');
  await press();
  await waitFor(() => expect(save).toHaveBeenCalled());
  unmount();
  await act(async () => answer.resolve(stored(2, 'Hello there')));
  expect(onSaved).not.toHaveBeenCalled();
});
