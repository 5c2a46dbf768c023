import { useLingui } from '@lingui/react';
import { useTimeZone } from './time-zone.tsx';

const formats = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  'long-day': { day: 'numeric', month: 'long', year: 'numeric' },
  'short-day': { day: 'numeric', month: 'short' },
  'day-time': { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How much of a moment is told. */
export type DateForm = keyof typeof formats;

/** What `DateText` takes. */
export interface DateTextProps {
  /** An instant (`2026-06-30T12:00:00Z`), shown in the workspace's zone, or a calendar date (`2026-06-30`), shown as it is. */
  readonly at: string;
  readonly form?: DateForm;
}

/** A date in the person's language and the workspace's time zone, readable by machines too. */
export function DateText({ at, form = 'day' }: DateTextProps) {
  const format = useDateFormat();
  return <time dateTime={at}>{format(at, form)}</time>;
}

/** The same as text, for sentences and labels. */
export function useDateFormat(): (at: string, form?: DateForm) => string {
  const { i18n } = useLingui();
  const timeZone = useTimeZone();
  return (at, form = 'day') => {
    const isDate = /^\d{4}-\d{2}-\d{2}$/.test(at);
    return new Intl.DateTimeFormat(i18n.locale, { ...formats[form], timeZone: isDate ? 'UTC' : timeZone }).format(
      new Date(at),
    );
  };
}
