import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { BarChart } from '../../../ui/charts/bar-chart.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Heading } from '../../../ui/text/heading.tsx';
import classes from './month-chart.module.css';

/** One month of a chart. */
export interface ChartMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly today: number;
  readonly draft: number;
}

/** What `MonthChart` takes. */
export interface MonthChartProps {
  readonly title: string;
  readonly months: readonly ChartMonth[];
}

/** Two bars a month, for what is in force and for the draft; the same figures stand in the table below for whoever cannot see them. */
export function MonthChart({ title, months }: MonthChartProps) {
  const { t, i18n } = useLingui();
  const id = useId();
  const number = useNumberFormat();
  const compact = new Intl.NumberFormat(i18n.locale, { notation: 'compact', maximumFractionDigits: 1 });
  const name = useMonthName();
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <Heading level={3} size={16} id={id}>
        {title}
      </Heading>
      <BarChart
        rows={months.map(({ month, today, draft }) => ({ label: name(month, 'short'), values: { today, draft } }))}
        series={[
          { key: 'today', label: t`In force` },
          { key: 'draft', label: t`Draft` },
        ]}
        formatValue={(value) => number.format(value)}
        formatAxis={(value) => compact.format(value)}
      />
      <details className={classes.table}>
        <summary>
          <Trans>As a table</Trans>
        </summary>
        <DataTable
          isCompact
          label={title}
          columns={[
            { key: 'month', header: t`Month`, renderCell: ({ month }) => name(month, 'long') },
            { key: 'today', header: t`In force`, align: 'end', renderCell: ({ today }) => number.format(today) },
            { key: 'draft', header: t`Draft`, align: 'end', renderCell: ({ draft }) => number.format(draft) },
          ]}
          rows={months}
          rowKey={({ month }) => month}
        />
      </details>
    </figure>
  );
}

function useMonthName(): (month: string, form: 'short' | 'long') => string {
  const { i18n } = useLingui();
  const forms = {
    // With the year: thirteen months begin and end with the same one.
    short: new Intl.DateTimeFormat(i18n.locale, { month: 'short', year: '2-digit', timeZone: 'UTC' }),
    long: new Intl.DateTimeFormat(i18n.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  };
  return (month, form) => forms[form].format(new Date(`${month}-01T00:00:00Z`));
}
