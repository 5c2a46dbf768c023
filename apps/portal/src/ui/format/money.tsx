import { useLingui } from '@lingui/react';

/** What `Money` takes. */
export interface MoneyProps {
  /** Whole minor units: cents, or yen where there are no cents. */
  readonly minor: number;
  /** ISO 4217, such as `USD`. */
  readonly currency: string;
}

/** An amount of money as the person's language writes it. */
export function Money({ minor, currency }: MoneyProps) {
  const { i18n } = useLingui();
  const format = new Intl.NumberFormat(i18n.locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return <span>{format.format(minor / 10 ** digits)}</span>;
}
