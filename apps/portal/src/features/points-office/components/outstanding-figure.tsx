import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { GetOfficeOutput } from '@rostra/shared/points-office/get-office.contract';
import { Money } from '../../../ui/format/money.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { useQuarterName } from '../use-quarter-name.ts';
import { Figure } from './figure.tsx';
import classes from './points-office.module.css';

/** What people have and can still spend: now, or at the end of a quarter that is over, with what it is by now. */
export function OutstandingFigure({ office }: { readonly office: GetOfficeOutput }) {
  const { t } = useLingui();
  const { now, atEnd, quarter, value } = office;
  const stand = atEnd ?? now;
  const format = useNumberFormat();
  const name = useQuarterName()(quarter.quarter);
  const held = format.format(stand.held);
  return (
    <Figure label={atEnd ? t`Outstanding at the end of ${name}` : t`Outstanding now`} value={stand.outstanding}>
      <p>
        <Trans>
          A liability of <Money minor={stand.liabilityMinor} currency={value.currency} />
        </Trans>
      </p>
      <p className={classes.note}>
        {stand.held > 0 ? (
          atEnd ? (
            <Trans>of it {held} set aside for rewards then under way</Trans>
          ) : (
            <Trans>of it {held} set aside for rewards that are under way</Trans>
          )
        ) : (
          <Trans>nothing set aside for rewards</Trans>
        )}
      </p>
      {stand.owed > 0 ? (
        <p className={classes.note}>
          <Plural
            value={stand.owed}
            one="# point was spent before it was taken back: the next award pays for it"
            other="# points were spent before they were taken back: the next awards pay for them"
          />
        </p>
      ) : null}
      {atEnd ? (
        <p className={classes.note}>
          <Plural value={now.outstanding} one="now it is # point" other="now it is # points" />
        </p>
      ) : null}
    </Figure>
  );
}
