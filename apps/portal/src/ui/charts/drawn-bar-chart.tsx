import { BarChart } from '@mantine/charts';
import { HeadlessMantineProvider } from '@mantine/core';
import { type BarChartProps, seriesLooks } from './chart-series.ts';
import { ChartTip } from './chart-tip.tsx';

const fills = { solid: 'var(--accent-mark)', striped: 'url(#chart-stripes)', hollow: 'var(--surface)' } as const;

/** The drawn part of `BarChart`, which is how to use it. */
export function DrawnBarChart({ rows, series, formatValue, formatAxis }: BarChartProps) {
  const looks = new Map(series.map(({ key }, index) => [key, seriesLooks[index] ?? 'solid']));
  const tipOf = (label: unknown) => {
    const row = rows.find((candidate) => candidate.label === label);
    return row ? <ChartTip row={row} series={series} formatValue={formatValue} /> : null;
  };
  return (
    <HeadlessMantineProvider>
      <BarChart
        h="100%"
        data={rows.map(({ label, values }) => ({ label, ...values }))}
        dataKey="label"
        series={series.map(({ key, label }) => ({ name: key, label, color: 'var(--accent-mark)' }))}
        tickLine="none"
        gridAxis="x"
        withTooltip
        gridProps={{ stroke: 'var(--rule)', strokeDasharray: '0' }}
        xAxisProps={{ tick: { fill: 'var(--ink-soft)', fontSize: 12 }, interval: 'preserveStartEnd', minTickGap: 8 }}
        yAxisProps={{ tick: { fill: 'var(--ink-soft)', fontSize: 12 }, tickFormatter: formatAxis, width: 48 }}
        barProps={({ name }) => ({
          fill: fills[looks.get(name) ?? 'solid'],
          fillOpacity: 1,
          stroke: 'var(--accent-mark)',
          strokeWidth: 1,
          maxBarSize: 18,
          isAnimationActive: false,
          radius: [2, 2, 0, 0],
        })}
        barChartProps={{ barGap: 1, barCategoryGap: '24%', accessibilityLayer: false }}
        tooltipProps={{
          cursor: { fill: 'var(--sunken)' },
          isAnimationActive: false,
          content: ({ active, label }) => (active ? tipOf(label) : null),
        }}
      >
        <defs>
          <pattern id="chart-stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" fill="var(--accent-soft)" />
            <rect width="2.500" height="6" fill="var(--accent-mark)" />
          </pattern>
        </defs>
      </BarChart>
    </HeadlessMantineProvider>
  );
}
