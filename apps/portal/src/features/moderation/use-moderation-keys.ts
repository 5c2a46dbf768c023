import { useEffect, useRef } from 'react';

/** What a key asks for. Enter is the queue's own links; Escape goes one step back. */
export type ModerationCommand = 'next' | 'previous' | 'approve' | 'ask-for-changes' | 'decline' | 'back';

const commands: Readonly<Record<string, ModerationCommand>> = {
  j: 'next',
  k: 'previous',
  a: 'approve',
  c: 'ask-for-changes',
  d: 'decline',
  Escape: 'back',
};

/** A letter that comes this soon after one without a meaning belongs to a word somebody believes to be typing into a field. */
const wordMs = 400;

/**
 * Works the queue by single keys, each of those that has a meaning here: not in a field, a dialog or a menu, not with a modifier, and nothing but moving while a key is held.
 * A digit goes to `onDigit`, with the instant in milliseconds. Points must not be given because somebody typed "Thanks a lot" beside the field: letters in the middle of a word do nothing.
 */
export function useModerationKeys(
  isOn: boolean,
  answers: Partial<Record<ModerationCommand, () => void>>,
  onDigit?: (digit: number, at: number) => void,
): void {
  const latest = useRef({ answers, onDigit });
  useEffect(() => {
    latest.current = { answers, onDigit };
  });
  useEffect(() => {
    if (!isOn) return;
    let wordAt = Number.NEGATIVE_INFINITY;
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.metaKey || event.ctrlKey || event.altKey) return;
      if (isTyping(document.activeElement)) return;
      const command = event.shiftKey
        ? undefined
        : commands[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      const isInWord = event.timeStamp - wordAt < wordMs;
      // With or without Shift, as keyboards have it; a digit begins no word, so that an answer can follow at once.
      if (/^\d$/.test(event.key) && !isInWord) {
        if (!event.repeat) latest.current.onDigit?.(Number(event.key), event.timeStamp);
        return;
      }
      if (!command || isInWord) {
        if (event.key.length === 1) wordAt = event.timeStamp;
        return;
      }
      const answer = latest.current.answers[command];
      if (!answer || (event.repeat && command !== 'next' && command !== 'previous')) return;
      event.preventDefault();
      answer();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}

function isTyping(element: Element | null): boolean {
  return (
    element?.closest('input:not([type="radio"]), textarea, select, [contenteditable="true"], dialog, [role="menu"]') !=
    null
  );
}
