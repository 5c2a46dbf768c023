import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { GetOfficeOutput } from '@rostra/shared/points-office/get-office.contract';
import { Money } from '../../../ui/format/money.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { useQuarterName } from '../use-quarter-name.ts';
import { Figure } from './figure.tsx';
import classes from './points-office.module.css';

/** The figures that matter most, each beside what it was by the same day of the quarter before. */
export function HeadlineFigures({ office }: { readonly office: GetOfficeOutput }) {
  const { t } = useLingui();
  const { now, quarter, quarterBefore, value } = office;
  const { currency } = value;
  const format = useNumberFormat();
  const name = useQuarterName()(quarter.quarter);
  return (
    <dl className={classes.figures}>
      <Figure label={t`Outstanding now`} value={now.outstanding}>
        <p>
          <Trans>
            A liability of <Money minor={now.liabilityMinor} currency={currency} />
          </Trans>
        </p>
        <p className={classes.note}>
          {now.held > 0 ? (
            <Trans>of it {format.format(now.held)} set aside for rewards that are under way</Trans>
          ) : (
            <Trans>nothing set aside for rewards</Trans>
          )}
        </p>
        {now.owed > 0 ? (
          <p className={classes.note}>
            <Plural
              value={now.owed}
              one="# point was spent before it was taken back: the next award pays for it"
              other="# points were spent before they were taken back: the next awards pay for them"
            />
          </p>
        ) : null}
      </Figure>
      <Figure label={t`Issued in ${name}`} value={quarter.issued}>
        <p>
          <Trans>
            Cost: <Money minor={quarter.costMinor} currency={currency} />
          </Trans>
        </p>
        <p className={classes.note}>
          <Plural value={quarter.awards} one="in # award" other="in # awards" />
        </p>
        <Before value={quarter.issued} before={quarterBefore.issued} quarter={quarterBefore.quarter} />
        {quarter.corrected < 0 ? (
          <p className={classes.note}>
            <Trans>after {format.format(-quarter.corrected)} taken back</Trans>
          </p>
        ) : null}
      </Figure>
      <Figure label={t`Spent in ${name}`} value={quarter.spent}>
        <p>
          <BurnRate spent={quarter.spent} issued={quarter.issued} />
        </p>
        <Before value={quarter.spent} before={quarterBefore.spent} quarter={quarterBefore.quarter} />
      </Figure>
      <Figure label={t`Expired in ${name}`} value={quarter.expired}>
        <p>
          <Trans>Points past their date</Trans>
        </p>
        <Before value={quarter.expired} before={quarterBefore.expired} quarter={quarterBefore.quarter} />
      </Figure>
    </dl>
  );
}

/** How much of what was issued was spent meanwhile. */
function BurnRate({ spent, issued }: { readonly spent: number; readonly issued: number }) {
  const { i18n } = useLingui();
  if (issued <= 0) return <Trans>Nothing was issued to compare it with</Trans>;
  const share = new Intl.NumberFormat(i18n.locale, { style: 'percent' }).format(spent / issued);
  return <Trans>{share} of what was issued</Trans>;
}

interface BeforeProps {
  readonly value: number;
  readonly before: number;
  readonly quarter: string;
}

/** The same figure by the same day of the quarter before, in words. */
function Before({ value, before, quarter }: BeforeProps) {
  const format = useNumberFormat();
  const name = useQuarterName()(quarter);
  const then = format.format(before);
  return (
    <p className={classes.note}>
      {value > before ? (
        <Trans>
          {format.format(value - before)} more than by this day of {name} ({then})
        </Trans>
      ) : null}
      {value < before ? (
        <Trans>
          {format.format(before - value)} fewer than by this day of {name} ({then})
        </Trans>
      ) : null}
      {value === before ? <Trans>the same as by this day of {name}</Trans> : null}
    </p>
  );
}
