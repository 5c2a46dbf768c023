import { useLayoutEffect } from 'react';
import { accentProperties } from './accent-properties.ts';

/**
 * Dresses the page in a workspace's accent for as long as the caller is shown; then Rostra's own returns. Properties are set through
 * the object model because the embed document's security policy forbids inline style text.
 */
export function useWorkspaceAccent(hex: string, darkHex: string | null = null): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const properties = accentProperties(hex, darkHex);
    for (const [name, value] of properties) style.setProperty(name, value);
    return () => {
      for (const [name] of properties) style.removeProperty(name);
    };
  }, [hex, darkHex]);
}
