import type { Reader } from '@rostra/shared/workspace/reader';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day as mails name it: "Friday, September 10, 2027" or „Freitag, 10. September 2027“, in the workspace's zone. The formatter is kept: making one took
 * most of the time of writing a mail (0.4 ms), and a night may write one to everybody.
 */
export function longDay(at: Date, timeZone: string, { locale }: Reader): string {
  const key = `${locale} ${timeZone}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  formats.set(key, format);
  return format.format(at);
}
