/** A pattern for `ilike` that finds text anywhere; what would be a wildcard stands for itself. */
export function likePattern(search: string): string {
  return `%${search.replace(/[\\%_]/g, String.raw`\$&`)}%`;
}
