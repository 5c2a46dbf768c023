import { useLingui } from '@lingui/react/macro';
import type { GetOfficeOutput, OfficeMonth } from '@rostra/shared/points-office/get-office.contract';
import { DataTable } from '../../../ui/data/data-table.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { Money } from '../../../ui/format/money.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { useMonthName } from '../use-month-name.ts';

/** What `MonthTable` takes. */
export interface MonthTableProps extends Pick<GetOfficeOutput, 'value'> {
  readonly months: readonly OfficeMonth[];
}

/** Every month with all its figures, the latest first. */
export function MonthTable({ months, value }: MonthTableProps) {
  const { t } = useLingui();
  const monthName = useMonthName();
  const points = (
    key: 'issued' | 'broughtIn' | 'spent' | 'expired' | 'outstanding',
    header: string,
  ): Column<OfficeMonth> => ({
    key,
    header,
    align: 'end',
    renderCell: (month) => <Points value={month[key]} unit="none" />,
  });
  return (
    <DataTable
      label={t`Months`}
      rows={months.toReversed()}
      rowKey={({ month }) => month}
      columns={[
        { key: 'month', header: t`Month`, renderCell: ({ month }) => monthName(month) },
        points('issued', t`Issued`),
        {
          key: 'cost',
          header: t`Cost`,
          align: 'end',
          renderCell: ({ costMinor }) => <Money minor={costMinor} currency={value.currency} />,
        },
        ...(months.some(({ broughtIn }) => broughtIn !== 0) ? [points('broughtIn', t`Brought along`)] : []),
        points('spent', t`Spent`),
        points('expired', t`Expired`),
        points('outstanding', t`Outstanding at its end`),
      ]}
    />
  );
}
