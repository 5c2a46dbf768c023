import { useCallback, useEffect, useRef } from 'react';
import { useSurface } from './surface.tsx';

/** A draft that is kept as it is typed. */
export interface Draft<Values> {
  /** What was typed before, or null. Read once when the form is made. */
  readonly restore: () => Partial<Values> | null;
  /** Keeps the latest values, a moment later. */
  readonly keep: (values: Partial<Values>) => void;
  /** After it was sent, or thrown away. */
  readonly discard: () => void;
}

const quietMs = 300;

/**
 * Keeps what is typed into a form under a name, such as `submission:<id>`: over reloads at top level, until the page goes inside
 * another page. `read` checks what comes back, because an older build may have written it; null means that it cannot be used.
 */
export function useDraft<Values>(name: string, read: (value: unknown) => Partial<Values> | null): Draft<Values> {
  const { drafts } = useSurface();
  const pending = useRef<(() => void) | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    pending.current?.();
    pending.current = null;
  }, []);

  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const restore = useCallback(() => {
    const text = drafts.read(name);
    return text === null ? null : read(parseJson(text));
  }, [drafts, name, read]);

  const keep = useCallback(
    (values: Partial<Values>) => {
      pending.current = () => drafts.write(name, JSON.stringify(values));
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, quietMs);
    },
    [drafts, name, flush],
  );

  const discard = useCallback(() => {
    clearTimeout(timer.current);
    pending.current = null;
    drafts.remove(name);
  }, [drafts, name]);

  return { restore, keep, discard };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
