import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { GetOfficeOutput } from '@rostra/shared/points-office/get-office.contract';
import { Money } from '../../../ui/format/money.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { useQuarterName } from '../use-quarter-name.ts';
import { ComparedWithBefore } from './compared-with-before.tsx';
import { Figure } from './figure.tsx';
import { OutstandingFigure } from './outstanding-figure.tsx';
import classes from './points-office.module.css';

/** The figures that matter most, those of the quarter beside what they were in the one before. */
export function HeadlineFigures({ office }: { readonly office: GetOfficeOutput }) {
  const { t } = useLingui();
  const { quarter, quarterBefore, isOver, value } = office;
  const format = useNumberFormat();
  const name = useQuarterName()(quarter.quarter);
  const compared = (key: 'issued' | 'spent' | 'expired') => (
    <ComparedWithBefore
      value={quarter[key]}
      before={quarterBefore?.[key]}
      quarter={quarterBefore?.quarter ?? ''}
      isWhole={isOver}
    />
  );
  return (
    <dl className={classes.figures}>
      <OutstandingFigure office={office} />
      <Figure label={t`Issued in ${name}`} value={quarter.issued}>
        <p>
          <Trans>
            Cost: <Money minor={quarter.costMinor} currency={value.currency} />
          </Trans>
        </p>
        <p className={classes.note}>
          <Plural value={quarter.awards} one="in # award" other="in # awards" />
        </p>
        {compared('issued')}
        {quarter.corrected < 0 ? (
          <p className={classes.note}>
            <Trans>after {format.format(-quarter.corrected)} taken back</Trans>
          </p>
        ) : null}
        {quarter.broughtIn > 0 ? (
          <p className={classes.note}>
            <Trans>besides {format.format(quarter.broughtIn)} brought along from elsewhere</Trans>
          </p>
        ) : null}
      </Figure>
      <Figure label={t`Spent in ${name}`} value={quarter.spent}>
        <p>
          <BurnRate spent={quarter.spent} issued={quarter.issued} />
        </p>
        {compared('spent')}
      </Figure>
      <Figure label={t`Expired in ${name}`} value={quarter.expired}>
        <p>
          <Trans>Points past their date</Trans>
        </p>
        {compared('expired')}
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
