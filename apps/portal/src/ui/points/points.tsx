import { useState } from 'react';
import { classNames } from '../class-names.ts';
import { useNumberFormat } from '../format/use-number-format.ts';
import { PointsUnit, type PointsUnitProps } from './points-unit.tsx';
import classes from './points.module.css';

/** What `Points` takes. */
export interface PointsProps {
  /** A whole number of points. */
  readonly value: number;
  /** The unit in words; `points` where the context says which, `none` in a table whose head says it. */
  readonly unit?: PointsUnitProps['unit'] | 'none';
  /** `hero` once per screen, `title` on cards, `text` (the default) in a line. */
  readonly size?: 'text' | 'title' | 'hero';
  /** Writes "+100" and "−100": for what was added or taken, not for balances. */
  readonly isChange?: boolean;
}

/** A number of points with its unit in words. When it changes while it is shown, the new number rolls in, once. */
export function Points({ value, unit = 'points', size = 'text', isChange }: PointsProps) {
  const format = useNumberFormat(isChange ? 'exceptZero' : 'auto');
  const [first] = useState(value);
  // Coming back to the first number is a change too, but the rarest, and rolling it would take an effect.
  const hasChanged = first !== value;
  return (
    <span className={classNames(classes.points, classes[size])}>
      <span className={classNames(classes.number, isChange && value > 0 && classes.gained)}>
        <span className={classes.window}>
          <span key={value} className={hasChanged ? classes.rolled : undefined}>
            {format.format(value).replace('-', '−')}
          </span>
        </span>
      </span>{' '}
      {unit === 'none' ? null : (
        <span className={classes.unit}>
          <PointsUnit value={value} unit={unit} />
        </span>
      )}
    </span>
  );
}
