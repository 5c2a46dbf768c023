/** A title that nothing else has, so that a journey finds its own things however often it ran on the same database. */
export function uniqueTitle(words: string): string {
  return `${words} ${crypto.randomUUID().slice(0, 8)}`;
}
