import { plural } from '@lingui/core/macro';

const MINUTE = 60;
const HOUR = 3_600;

/** Seconds as a person would say them: "45 seconds", "4 minutes", "2 hours". Rounded to the nearest whole one of its unit. */
export function spanWords(seconds: number): string {
  if (seconds < 2 * MINUTE) return plural(Math.round(seconds), { one: '# second', other: '# seconds' });
  if (seconds < 2 * HOUR) return plural(Math.round(seconds / MINUTE), { one: '# minute', other: '# minutes' });
  return plural(Math.round(seconds / HOUR), { one: '# hour', other: '# hours' });
}
