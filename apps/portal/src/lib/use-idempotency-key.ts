import { useCallback, useRef } from 'react';

/** The key of one intention of a person. */
export interface IdempotencyKey {
  /** The same key for every try of this intention. Read it when sending. */
  readonly current: () => string;
  /** The intention is done, or its contents were changed after a refusal: the next try is another one. */
  readonly renew: () => void;
}

/**
 * One key per intention: kept while the same thing is tried again, so that the server can do it once; renewed after success.
 * The server refuses a key that comes again with other contents, so that a form renews it after a refusal too.
 */
export function useIdempotencyKey(): IdempotencyKey {
  const key = useRef<string | null>(null);
  const current = useCallback(() => (key.current ??= crypto.randomUUID()), []);
  const renew = useCallback(() => {
    key.current = null;
  }, []);
  return { current, renew };
}
