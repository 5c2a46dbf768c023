import { useLingui } from '@lingui/react';

/** Gives a size of a file in words: `format(3_200_000)` is "3.2 MB" in English. */
export function useByteFormat(): (bytes: number) => string {
  const { i18n } = useLingui();
  return (bytes) => {
    const [unit, size] = bytes >= 1_000_000 ? (['megabyte', 1_000_000] as const) : (['kilobyte', 1_000] as const);
    const format = new Intl.NumberFormat(i18n.locale, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      maximumFractionDigits: 1,
    });
    return format.format(bytes / size);
  };
}
