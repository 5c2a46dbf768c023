import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ProgressBar } from '../feedback/progress-bar.tsx';
import { useNumberFormat } from '../format/use-number-format.ts';
import { Points } from './points.tsx';
import { TierMark } from './tier-mark.tsx';
import { type TierName, useTierName } from './use-tier-name.ts';
import classes from './tier-progress.module.css';

/** The way to the next tier, as the server reckoned it. */
export interface NextTier {
  readonly tier: TierName;
  /** Status points at which it begins. */
  readonly threshold: number;
  /** Status points still missing. */
  readonly missing: number;
  /** Share of the way from the present tier, 0 to 1. */
  readonly progress: number;
}

/** What `TierProgress` takes. */
export interface TierProgressProps {
  readonly tier: TierName;
  /** Status points in the window that counts. */
  readonly statusPoints: number;
  /** Null at the highest tier. */
  readonly next: NextTier | null;
  /** Until when the distance holds, or until when the tier is kept: "by 30 June". */
  readonly until?: ReactNode;
  /** What the next tier opens, in a line. */
  readonly unlocks?: ReactNode;
}

/** Where a champion stands and how far the next tier is: first in words, then as a bar. */
export function TierProgress({ tier, statusPoints, next, until, unlocks }: TierProgressProps) {
  const { t } = useLingui();
  const tierName = useTierName();
  const format = useNumberFormat();
  return (
    <div className={classes.progress}>
      <div className={classes.standing}>
        <TierMark tier={tier} size={28} isDecorative />
        <span className={classes.tier}>{tierName(tier)}</span>
        <span className={classes.points}>
          <Points value={statusPoints} unit="status" />
        </span>
      </div>
      {next ? (
        <>
          <ProgressBar
            value={next.progress}
            max={1}
            label={t`Way to ${tierName(next.tier)}`}
            valueText={t`${format.format(statusPoints)} of ${format.format(next.threshold)} status points`}
          />
          <p>
            <span className={classes.distance}>
              <Trans>
                {format.format(next.missing)} to {tierName(next.tier)}
              </Trans>
            </span>{' '}
            {until}
          </p>
        </>
      ) : (
        <p>
          <span className={classes.way}>
            <Trans>The highest tier is yours</Trans>
          </span>{' '}
          {until}
        </p>
      )}
      {unlocks ? <p className={classes.unlocks}>{unlocks}</p> : null}
    </div>
  );
}
