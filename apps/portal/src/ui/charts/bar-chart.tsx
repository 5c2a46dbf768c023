import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import classes from './bar-chart.module.css';
import { type BarChartProps, seriesLooks } from './chart-series.ts';

const DrawnBarChart = lazy(async () => ({ default: (await import('./drawn-bar-chart.tsx')).DrawnBarChart }));

/**
 * Bars side by side, fetched when they are first wanted. A picture for the eye alone: put a sentence above it that says what it shows, and a table
 * behind it with the same figures.
 */
export function BarChart(props: BarChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [hasRoom, setHasRoom] = useState(false);
  useEffect(() => {
    // The library draws into what it measures, and complains about nothing to draw into.
    const observer = new ResizeObserver(([entry]) => setHasRoom((entry?.contentRect.width ?? 0) > 0));
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div aria-hidden="true" className={classes.chart}>
      <ul className={classes.legend}>
        {props.series.map(({ key, label }, index) => (
          <li key={key}>
            <span className={classes.swatch} data-look={seriesLooks[index]} />
            {label}
          </li>
        ))}
      </ul>
      <div ref={frame} className={classes.frame} dir="ltr">
        {hasRoom ? (
          <Suspense>
            <DrawnBarChart {...props} />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}
