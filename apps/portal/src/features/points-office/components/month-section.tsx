import { Trans, useLingui } from '@lingui/react/macro';
import type { GetOfficeOutput } from '@rostra/shared/points-office/get-office.contract';
import { BarChart } from '../../../ui/charts/bar-chart.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { monthsSinceFirst } from '../months-since-first.ts';
import { useMonthName } from '../use-month-name.ts';
import { MonthTable } from './month-table.tsx';
import classes from './points-office.module.css';

/** The months of a year, from the first in which something happened: a sentence, bars, and the same figures as a table. */
export function MonthSection({ office }: { readonly office: GetOfficeOutput }) {
  const { t, i18n } = useLingui();
  const format = useNumberFormat();
  const monthName = useMonthName();
  const compact = new Intl.NumberFormat(i18n.locale, { notation: 'compact' });
  const { isOver, today } = office;
  const months = monthsSinceFirst(office.months);
  const first = monthName(months[0]?.month ?? today.slice(0, 7));
  const last = monthName(months.at(-1)?.month ?? today.slice(0, 7));
  const sum = (key: 'issued' | 'spent' | 'expired') =>
    format.format(months.reduce((total, month) => total + month[key], 0));
  return (
    <Section
      title={t`Month by month`}
      hint={
        isOver ? (
          <Trans>
            From {first} to {last}, {sum('issued')} points were issued, {sum('spent')} spent and {sum('expired')}{' '}
            expired.
          </Trans>
        ) : (
          <Trans>
            Since {first}, {sum('issued')} points were issued, {sum('spent')} spent and {sum('expired')} expired.
          </Trans>
        )
      }
    >
      <BarChart
        rows={months.map(({ month, issued, spent, expired }) => ({
          label: monthName(month, 'short'),
          values: { issued, spent, expired },
        }))}
        series={[
          { key: 'issued', label: t`Issued` },
          { key: 'spent', label: t`Spent` },
          { key: 'expired', label: t`Expired` },
        ]}
        formatValue={(value) => format.format(value)}
        formatAxis={(value) => compact.format(value)}
      />
      <details className={classes.more}>
        <summary>
          <Trans>The same as a table</Trans>
        </summary>
        <MonthTable months={months} value={office.value} />
      </details>
    </Section>
  );
}
