import { useLingui } from '@lingui/react';
import { useMemo } from 'react';

/** Formats numbers as the person's language does: `format(1240)` is "1,240" in English. */
export function useNumberFormat(signDisplay: 'auto' | 'exceptZero' = 'auto'): Intl.NumberFormat {
  const { i18n } = useLingui();
  return useMemo(() => new Intl.NumberFormat(i18n.locale, { signDisplay }), [i18n.locale, signDisplay]);
}
