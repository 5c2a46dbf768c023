const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day as mails name it: "Friday, September 10, 2027", in the workspace's zone. The formatter is kept: making one took most of the time of
 * writing a mail (0.4 ms), and a night may write one to everybody.
 */
export function longDay(at: Date, timeZone: string): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en', { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  formats.set(timeZone, format);
  return format.format(at);
}
