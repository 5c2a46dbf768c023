import { useRef } from 'react';

/**
 * An idempotency key that belongs to what is sent: the same contents tried again, after an answer that was lost, go with the same key;
 * other contents are another intention.
 */
export function useContentKey(): (contents: unknown) => string {
  const last = useRef({ text: '', key: '' });
  return (contents) => {
    const text = JSON.stringify(contents);
    if (last.current.text !== text) last.current = { text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
