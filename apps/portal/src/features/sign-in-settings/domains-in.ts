/** The domains that somebody typed, one in each line or parted by commas or spaces; an empty one is none, one that is there twice is there once. */
export function domainsIn(typed: string): string[] {
  const parts = typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
  return [...new Set(parts)];
}
