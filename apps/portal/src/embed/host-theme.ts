import type { PortalBar, PortalTheme, VisibleSlice } from '@rostra/embed/protocol';
import { type WorkspaceFont, workspaceFonts } from '@rostra/shared/branding/workspace-font';
import { applyColorScheme } from '../ui/theme/color-scheme.ts';

/**
 * Puts the scheme of the host's look in force. Its accent goes through the surface, because the workspace's own is replaced. A host that
 * says nothing gets light: most pages are, and a dark block in a light page for those whose system is dark would be nobody's choice.
 */
export function applyHostTheme(theme: PortalTheme | undefined): void {
  applyColorScheme(theme?.scheme ?? 'light');
}

/** The typeface a host names, if it is one of the list; a name from elsewhere leaves the workspace's own. */
export function hostFont(theme: PortalTheme | undefined): WorkspaceFont | undefined {
  return workspaceFonts.find((font) => font === theme?.font);
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

/** Whether the slim bar stands above the portal, and whether it can close it. */
export function applyBar(bar: PortalBar): void {
  document.documentElement.dataset.bar = bar;
}
