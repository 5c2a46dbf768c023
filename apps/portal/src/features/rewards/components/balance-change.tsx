import { Trans } from '@lingui/react/macro';
import { classNames } from '../../../ui/class-names.ts';
import { Points } from '../../../ui/points/points.tsx';
import classes from './balance-change.module.css';

/** What `BalanceChange` takes, as the server reckoned it. */
export interface BalanceChangeProps {
  readonly available: number;
  readonly pointsCost: number;
  /** Null when the points do not suffice. */
  readonly availableAfter: number | null;
}

/** The points before, what it costs, and what is left, one under the other like a sum. */
export function BalanceChange({ available, pointsCost, availableAfter }: BalanceChangeProps) {
  return (
    <dl className={classes.sum}>
      <div className={classes.pair}>
        <dt>
          <Trans>You have</Trans>
        </dt>
        <dd>
          <Points value={available} />
        </dd>
      </div>
      <div className={classes.pair}>
        <dt>
          <Trans>It costs</Trans>
        </dt>
        <dd>
          <Points value={-pointsCost} isChange />
        </dd>
      </div>
      {availableAfter === null ? null : (
        <div className={classNames(classes.pair, classes.after)}>
          <dt>
            <Trans>Leaves you</Trans>
          </dt>
          <dd>
            <Points value={availableAfter} />
          </dd>
        </div>
      )}
    </dl>
  );
}
