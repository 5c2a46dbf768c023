import { z } from 'zod';

/** An IANA time zone that this machine knows: `Europe/Berlin`. */
export const timeZoneSchema = z.string().max(64, 'invalid').refine(isTimeZone, 'invalid');

function isTimeZone(name: string): boolean {
  // Offsets such as `+02:00` pass as zones too, but a program that counts quarters needs one that knows its clock changes.
  if (!/^(?:UTC|[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2})$/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
