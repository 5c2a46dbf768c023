import { type RefObject, useEffect } from 'react';

/**
 * Keys of a list: J and arrow down to the next row, K and arrow up to the one before, X chooses. Enter is the row's own button.
 * They work while the focus is in the list; with `isMain` J and K also start from anywhere but a field or a dialog.
 */
export function useRowKeys(body: RefObject<HTMLElement | null>, isMain: boolean): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const list = body.current;
      if (!list || event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
      const focused = document.activeElement;
      const isInside = focused !== null && list.contains(focused);
      if (isTyping(focused) || (!isInside && !isMain)) return;
      const step = stepOf(event.key, isInside);
      if (step !== 0) {
        event.preventDefault();
        moveFocus(list, focused, step);
      } else if (event.key === 'x' && isInside) {
        event.preventDefault();
        focused.closest('tr')?.querySelector<HTMLInputElement>('[data-row-choice]')?.click();
      }
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [body, isMain]);
}

/** What a row is opened by: its name as a button, or as a link of its own. */
const rowTarget = '[data-row-target], a[href]';

function stepOf(key: string, isInside: boolean): 1 | -1 | 0 {
  if (key === 'j' || (isInside && key === 'ArrowDown')) return 1;
  if (key === 'k' || (isInside && key === 'ArrowUp')) return -1;
  return 0;
}

function moveFocus(list: HTMLElement, focused: Element | null, step: 1 | -1): void {
  const targets = [...list.querySelectorAll('tr')].flatMap((each) => each.querySelector<HTMLElement>(rowTarget) ?? []);
  const row = focused?.closest('tr');
  const at = row ? targets.findIndex((target) => row.contains(target)) : step === 1 ? -1 : targets.length;
  const next = targets[Math.min(targets.length - 1, Math.max(0, at + step))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

function isTyping(element: Element | null): boolean {
  return (
    element?.closest(
      'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], dialog, [role="menu"]',
    ) != null
  );
}
