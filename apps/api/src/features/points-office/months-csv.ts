import { stringify } from 'csv-stringify/sync';
import type { GetOfficeOutput } from '@rostra/shared/points-office/get-office.contract';

const HEADINGS = [
  'month',
  'points issued',
  'of them taken back',
  'brought along',
  'points spent',
  'points expired',
  'outstanding at its end',
  'owed at its end',
  'awards',
  'cost of issued',
  'currency',
];

/** The months as a table for a spreadsheet, the oldest first; money in whole units with a decimal point, at the value in force. */
export function monthsCsv({ months, value }: Pick<GetOfficeOutput, 'months' | 'value'>): string {
  const { currency } = value;
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const rows = months.map((month) => [
    month.month,
    month.issued,
    month.corrected,
    month.broughtIn,
    month.spent,
    month.expired,
    month.outstanding,
    month.owed,
    month.awards,
    (month.costMinor / 10 ** digits).toFixed(digits),
    currency,
  ]);
  // The mark tells spreadsheets that this is UTF-8.
  return `\uFEFF${stringify([HEADINGS, ...rows], { record_delimiter: 'windows' })}`;
}
