import { useLingui } from '@lingui/react';

/** Gives a month (`2026-04`) in words: "Apr 2026", or "Apr 26" where there is little room; no line parts it. */
export function useMonthName(): (month: string, form?: 'long' | 'short') => string {
  const { i18n } = useLingui();
  return (month, form = 'long') => {
    const format = new Intl.DateTimeFormat(i18n.locale, {
      month: 'short',
      year: form === 'long' ? 'numeric' : '2-digit',
      timeZone: 'UTC',
    });
    return format.format(new Date(`${month}-01T00:00:00Z`)).replaceAll(' ', '\u00A0');
  };
}
