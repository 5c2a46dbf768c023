/** What one bar of a group stands for. At most three, so that fill, stripes and outline tell them apart without colour. */
export interface ChartSeries {
  /** Names the figure in each row of the data. */
  readonly key: string;
  readonly label: string;
}

/** One group of bars: its label and a figure for each series. */
export interface ChartRow {
  readonly label: string;
  readonly values: Readonly<Record<string, number>>;
}

/** How a series is drawn: by its place. */
export const seriesLooks = ['solid', 'striped', 'hollow'] as const;

/** How a series is drawn. */
export type SeriesLook = (typeof seriesLooks)[number];

/** What `BarChart` takes. */
export interface BarChartProps {
  readonly rows: readonly ChartRow[];
  /** At most three. */
  readonly series: readonly ChartSeries[];
  /** A figure in words, for the tooltip. */
  readonly formatValue: (value: number) => string;
  /** A figure in few characters, for the axis. */
  readonly formatAxis: (value: number) => string;
}
