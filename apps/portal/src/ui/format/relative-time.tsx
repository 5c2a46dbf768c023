import { useLingui } from '@lingui/react';
import { useDateFormat } from './date-text.tsx';
import { useNow } from './use-now.ts';

const steps: ReadonlyArray<readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number]> = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** How long ago, or how far ahead, in words; the exact moment shows when the pointer rests on it. `now` is for tests and demos. */
export function RelativeTime({ at, now }: { readonly at: string; readonly now?: Date }) {
  const { i18n } = useLingui();
  const present = useNow();
  const format = useDateFormat();
  return (
    <time dateTime={at} title={format(at, 'day-time')}>
      {inWords(i18n.locale, (new Date(at).getTime() - (now ?? present).getTime()) / 1000)}
    </time>
  );
}

function inWords(locale: string, seconds: number): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [index, [unit, length]] of steps.entries()) {
    const [, finer] = steps[index + 1] ?? ['second', 1];
    // Rounded: what is due in 47 hours is not due tomorrow, and what rounds to 60 minutes is an hour.
    if (Math.round(Math.abs(seconds) / finer) * finer >= length)
      return words.format(Math.round(seconds / length), unit);
  }
  return words.format(0, 'second');
}
