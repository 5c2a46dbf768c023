import type { PortalTheme, VisibleSlice } from '@rostra/embed/protocol';
import { applyColorScheme } from '../ui/theme/color-scheme.ts';

/**
 * Puts the scheme of the host's look in force. Its accent goes through the surface, because the workspace's own is replaced. A host that
 * says nothing gets light: most pages are, and a dark block in a light page for those whose system is dark would be nobody's choice.
 */
export function applyHostTheme(theme: PortalTheme | undefined): void {
  applyColorScheme(theme?.scheme ?? 'light');
}

/** Tells the page which part of the frame is seen, so that dialogs and toasts stand there. */
export function applyVisibleSlice({ top, height }: VisibleSlice): void {
  // Nothing of it seen: keep the last place rather than squeeze a dialog to nothing.
  if (height === 0) return;
  const { style } = document.documentElement;
  style.setProperty('--slice-top', `${top}px`);
  style.setProperty('--slice-height', `${height}px`);
}

/** Whether the frame is as tall as its content, or scrolls inside as the host's page wants it. */
export function applyMode(mode: 'auto' | 'fixed'): void {
  document.documentElement.dataset.mode = mode;
}
