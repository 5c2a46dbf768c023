import classes from './progress-bar.module.css';

/** What `ProgressBar` takes. */
export interface ProgressBarProps {
  /** How much there is. Values outside 0 to `max` are drawn at the ends. */
  readonly value: number;
  readonly max: number;
  /** What is measured: "Way to Silver". */
  readonly label: string;
  /** The same in words: "380 of 1,000 status points". */
  readonly valueText: string;
}

/** How far something is. It never stands alone: the words are beside it on screen too. */
export function ProgressBar({ value, max, label, valueText }: ProgressBarProps) {
  const share = max <= 0 ? 1 : Math.min(1, Math.max(0, value / max));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={Math.min(max, Math.max(0, value))}
      aria-valuetext={valueText}
      className={classes.track}
    >
      {/* A sliver stays visible at the very start; nothing looks broken. */}
      <div className={classes.bar} style={{ transform: `scaleX(${share === 0 ? 0 : Math.max(0.01, share)})` }} />
    </div>
  );
}
