import { useLingui } from '@lingui/react';
import { useMemo } from 'react';

/** Formats numbers as the person's language does: `format(1240)` is "1,240" in English. */
export function useNumberFormat(options?: Intl.NumberFormatOptions): Intl.NumberFormat {
  const { i18n } = useLingui();
  const key = JSON.stringify(options ?? {});
  return useMemo(() => new Intl.NumberFormat(i18n.locale, JSON.parse(key)), [i18n.locale, key]);
}
