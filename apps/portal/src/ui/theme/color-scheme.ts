/** Which colour scheme a page is shown in; `auto` follows the person's system. */
export type ColorScheme = 'auto' | 'light' | 'dark';

/** Puts a colour scheme in force on the whole document. */
export function applyColorScheme(scheme: ColorScheme): void {
  const root = document.documentElement;
  if (scheme === 'auto') root.removeAttribute('data-scheme');
  else root.setAttribute('data-scheme', scheme);
}
