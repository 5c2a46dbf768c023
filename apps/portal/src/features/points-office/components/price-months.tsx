import { Trans, useLingui } from '@lingui/react/macro';
import type { ListPricesOutput } from '@rostra/shared/points-office/list-prices.contract';
import { BarChart } from '../../../ui/charts/bar-chart.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Money } from '../../../ui/format/money.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useMonthName } from '../use-month-name.ts';

/** What `PriceMonths` takes. */
export interface PriceMonthsProps {
  readonly price: ListPricesOutput['rows'][number];
  readonly currency: string;
}

/** What one kind of deed took each, month by month. */
export function PriceMonths({ price: { months }, currency }: PriceMonthsProps) {
  const { t, i18n } = useLingui();
  const format = useNumberFormat();
  const monthName = useMonthName();
  const compact = new Intl.NumberFormat(i18n.locale, { notation: 'compact' });
  const each = (awards: number, points: number) => (awards > 0 ? Math.round(points / awards) : 0);
  return (
    <Stack gap={24}>
      <Text size={14} tone="soft">
        <Trans>Points each, on average, in the months in which something was posted.</Trans>
      </Text>
      <BarChart
        rows={months.map(({ month, awards, points }) => ({
          label: monthName(month, 'short'),
          values: { each: each(awards, points) },
        }))}
        series={[{ key: 'each', label: t`Points each` }]}
        formatValue={(value) => format.format(value)}
        formatAxis={(value) => compact.format(value)}
      />
      <DataTable
        label={t`Month by month`}
        isCompact
        rows={months.toReversed()}
        rowKey={({ month }) => month}
        columns={[
          { key: 'month', header: t`Month`, renderCell: ({ month }) => monthName(month) },
          { key: 'awards', header: t`Awards`, align: 'end', renderCell: ({ awards }) => format.format(awards) },
          {
            key: 'each',
            header: t`Each`,
            align: 'end',
            renderCell: ({ awards, points }) => <Points value={each(awards, points)} unit="none" />,
          },
          {
            key: 'cost',
            header: t`Cost`,
            align: 'end',
            renderCell: ({ costMinor }) => <Money minor={costMinor} currency={currency} />,
          },
        ]}
      />
    </Stack>
  );
}
