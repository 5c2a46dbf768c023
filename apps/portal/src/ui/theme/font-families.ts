import type { WorkspaceFont } from '@rostra/shared/branding/workspace-font';

const SYSTEM = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif";

/** The families of each typeface, for text and for figures and titles. Each ends in a face the machine has. */
export const fontFamilies: Readonly<Record<WorkspaceFont, { readonly text: string; readonly display: string }>> = {
  figtree: {
    text: `'Figtree Variable', 'Segoe UI', system-ui, sans-serif`,
    display: `'Bricolage Grotesque Variable', 'Figtree Variable', system-ui, sans-serif`,
  },
  system: { text: SYSTEM, display: SYSTEM },
  inter: { text: `'Inter Variable', ${SYSTEM}`, display: `'Inter Variable', ${SYSTEM}` },
  'source-sans': { text: `'Source Sans 3 Variable', ${SYSTEM}`, display: `'Source Sans 3 Variable', ${SYSTEM}` },
  'nunito-sans': { text: `'Nunito Sans Variable', ${SYSTEM}`, display: `'Nunito Sans Variable', ${SYSTEM}` },
  'source-serif': {
    text: `'Source Serif 4 Variable', Georgia, 'Times New Roman', serif`,
    display: `'Source Serif 4 Variable', Georgia, 'Times New Roman', serif`,
  },
};

/** Each stylesheet is a file of its own, so that a page fetches the typeface it shows and no other. */
const sheets: Readonly<Record<WorkspaceFont, () => Promise<unknown>>> = {
  figtree: async () => undefined,
  system: async () => undefined,
  inter: () => import('@fontsource-variable/inter/wght.css'),
  'source-sans': () => import('@fontsource-variable/source-sans-3/wght.css'),
  'nunito-sans': () => import('@fontsource-variable/nunito-sans/wght.css'),
  'source-serif': () => import('@fontsource-variable/source-serif-4/wght.css'),
};

/** Makes a typeface known to the page. The browser then fetches those of its files whose letters are shown. */
export function loadFont(font: WorkspaceFont): Promise<unknown> {
  return sheets[font]();
}
