import { Trans } from '@lingui/react/macro';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { useQuarterName } from '../use-quarter-name.ts';
import classes from './points-office.module.css';

/** What `ComparedWithBefore` takes. */
export interface ComparedWithBeforeProps {
  readonly value: number;
  /** The same figure of the quarter before; without it nothing is compared. */
  readonly before: number | undefined;
  /** The name of the quarter before. */
  readonly quarter: string;
  /** The whole quarter before, in place of as many days of it as this one has had. */
  readonly isWhole: boolean;
}

/** A figure beside the same one of the quarter before, in words. */
export function ComparedWithBefore({ value, before, quarter, isWhole }: ComparedWithBeforeProps) {
  const format = useNumberFormat();
  const name = useQuarterName()(quarter);
  if (before === undefined) return null;
  const then = format.format(before);
  const more = format.format(value - before);
  const fewer = format.format(before - value);
  if (value === before) {
    return (
      <p className={classes.note}>
        {isWhole ? <Trans>the same as in {name}</Trans> : <Trans>the same as by this day of {name}</Trans>}
      </p>
    );
  }
  if (value > before) {
    return (
      <p className={classes.note}>
        {isWhole ? (
          <Trans>
            {more} more than in {name} ({then})
          </Trans>
        ) : (
          <Trans>
            {more} more than by this day of {name} ({then})
          </Trans>
        )}
      </p>
    );
  }
  return (
    <p className={classes.note}>
      {isWhole ? (
        <Trans>
          {fewer} fewer than in {name} ({then})
        </Trans>
      ) : (
        <Trans>
          {fewer} fewer than by this day of {name} ({then})
        </Trans>
      )}
    </p>
  );
}
