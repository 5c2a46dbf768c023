/** No form of ours is half as deep; what is far deeper would run every reader that follows it out of stack. */
const DEPTH_MAX = 32;

/**
 * Where an input holds text that PostgreSQL cannot keep: a NUL character, or half of a surrogate pair. No keyboard makes either; a broken client or a
 * probing one does. A field that is nested deeper than anything of ours counts as well. Gives dotted paths with list positions from 0; an empty list when
 * all is well.
 */
export function unstorableText(value: unknown, path = '', depth = 0): string[] {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed() ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (depth > DEPTH_MAX) return [path.split('.')[0] ?? ''];
  return Object.entries(value).flatMap(([key, inner]) =>
    unstorableText(inner, path === '' ? key : `${path}.${key}`, depth + 1),
  );
}
