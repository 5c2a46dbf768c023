/**
 * Typefaces a workspace may choose for its portal. `figtree` is the product's own; `system` is whatever the reader's machine has. Each of the others
 * is served by the installation itself, and fetched only where a workspace chose it.
 */
export const workspaceFonts = ['figtree', 'system', 'inter', 'source-sans', 'nunito-sans', 'source-serif'] as const;

/** A typeface of the list. */
export type WorkspaceFont = (typeof workspaceFonts)[number];
