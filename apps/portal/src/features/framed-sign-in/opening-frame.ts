import { popupMessageType } from '@rostra/shared/embed/popup-message';

/** The frame that opened this window; null when the way back was lost, as it is after a provider that cuts windows off. */
export function openingFrame(): Window | null {
  const opener: unknown = window.opener;
  return isWindow(opener) && !opener.closed ? opener : null;
}

/** Hands a code to the frame, at our own origin and to nobody else: the page around it never hears of it. */
export function handOver(frame: Window, code: string): void {
  frame.postMessage({ type: popupMessageType, code }, window.location.origin);
}

function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null && 'postMessage' in value;
}
