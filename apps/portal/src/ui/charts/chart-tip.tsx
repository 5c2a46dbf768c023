import { type BarChartProps, type ChartRow, seriesLooks } from './chart-series.ts';
import classes from './bar-chart.module.css';

/** What `ChartTip` takes. */
export interface ChartTipProps extends Pick<BarChartProps, 'series' | 'formatValue'> {
  readonly row: ChartRow;
}

/** The figures of the group under the pointer. */
export function ChartTip({ row, series, formatValue }: ChartTipProps) {
  return (
    <div className={classes.tip}>
      <strong>{row.label}</strong>
      {series.map(({ key, label }, index) => (
        <span key={key} className={classes.tipLine}>
          <span className={classes.swatch} data-look={seriesLooks[index]} />
          <span>{label}</span>
          <span className={classes.tipValue}>{formatValue(row.values[key] ?? 0)}</span>
        </span>
      ))}
    </div>
  );
}
