import { Trans } from '@lingui/react/macro';
import { Points, type PointsProps } from '../points/points.tsx';
import classes from './promised-points.module.css';

/** What `PromisedPoints` takes. */
export interface PromisedPointsProps extends PointsProps {
  /** Whether it hangs on a score: then `value` is what the highest one pays. */
  readonly isAtMost: boolean;
}

/** Points that something will pay: as a number, or "up to" it where a score decides. */
export function PromisedPoints({ isAtMost, ...points }: PromisedPointsProps) {
  if (!isAtMost) return <Points {...points} />;
  return (
    <span className={classes.promise}>
      <Trans>
        <span className={classes.upTo}>up to</span> <Points {...points} />
      </Trans>
    </span>
  );
}
