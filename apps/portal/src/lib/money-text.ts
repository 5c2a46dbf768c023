/** Currencies to choose from; the server takes any. */
export const currencies = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'JPY',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'INR',
  'BRL',
] as const;

/** The amount somebody typed in whole minor units; null when it is none. A comma or a point parts the fraction; spaces and ' group. */
export function readMinor(text: string, currency: string): number | null {
  const bare = text.replaceAll(/[\s'’]/g, '').replace(',', '.');
  const digits = minorDigits(currency);
  const [, fraction = ''] = bare.split('.');
  if (!/^\d{1,9}(?:\.\d+)?$/.test(bare) || fraction.length > digits) return null;
  return Math.round(Number(bare) * 10 ** digits);
}

/** Whole minor units as somebody would type them, with the mark before the fraction that their language has. */
export function minorText(minor: number, currency: string, locale: string): string {
  const digits = minorDigits(currency);
  const mark = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value;
  return (minor / 10 ** digits).toFixed(digits).replace('.', mark === ',' ? ',' : '.');
}

/** How many digits stand behind the mark in a currency: 2 in EUR, 0 in JPY. */
export function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
