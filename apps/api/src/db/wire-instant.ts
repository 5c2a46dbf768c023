/**
 * An instant as it travels: ISO 8601 in UTC; null stays null. Takes what the driver gives for a timestamp in raw SQL as well, which may
 * be text.
 */
export function wireInstant(instant: Date | string): string;
export function wireInstant(instant: Date | string | null | undefined): string | null;
export function wireInstant(instant: Date | string | null | undefined): string | null {
  if (instant === null || instant === undefined) return null;
  return new Date(instant).toISOString();
}
