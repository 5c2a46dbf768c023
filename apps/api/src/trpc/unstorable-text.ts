/**
 * Where an input holds text that PostgreSQL cannot keep: a NUL character, or half of a surrogate pair. No keyboard makes either; a broken client or a
 * probing one does. Gives dotted paths with list positions from 0; an empty list when all is well.
 */
export function unstorableText(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed() ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unstorableText(inner, path === '' ? key : `${path}.${key}`));
}
