import type { WorkspaceFont } from '@rostra/shared/branding/workspace-font';
import { useLayoutEffect } from 'react';
import { fontFamilies, loadFont } from './font-families.ts';

/**
 * Sets the page in a workspace's typeface for as long as the caller is shown; then Rostra's own returns. Its files are fetched now, and words are shown in
 * the machine's own face until they are here.
 */
export function useWorkspaceFont(font: WorkspaceFont): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const { text, display } = fontFamilies[font];
    if (font === 'figtree') return;
    void loadFont(font);
    style.setProperty('--font-text', text);
    style.setProperty('--font-display', display);
    return () => {
      style.removeProperty('--font-text');
      style.removeProperty('--font-display');
    };
  }, [font]);
}
