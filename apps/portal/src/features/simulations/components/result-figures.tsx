import { Trans, useLingui } from '@lingui/react/macro';
import type { SimulationResult } from '@rostra/shared/simulations/simulation-result.schema';
import type { ReactNode } from 'react';
import { Money } from '../../../ui/format/money.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Points } from '../../../ui/points/points.tsx';
import classes from './result-figures.module.css';

/** The figures that decide: issued, its cost, what would be left to pay for at the end, and tiers that rise and fall. */
export function ResultFigures({ result }: { readonly result: SimulationResult }) {
  const { t } = useLingui();
  const number = useNumberFormat();
  const { today, draft, currency } = result;
  const points = (value: number) => number.format(value);
  const money = (minor: number) => <Money minor={minor} currency={currency} />;
  return (
    <dl className={classes.figures}>
      <Figure
        label={t`Points to spend issued`}
        draft={<Points value={draft.rewardPoints} unit="none" size="title" />}
        today={points(today.rewardPoints)}
      />
      <Figure
        label={t`Worth`}
        draft={<span className={classes.money}>{money(draft.issuedMinor)}</span>}
        today={money(today.issuedMinor)}
      />
      <Figure
        label={t`Liability at the end`}
        draft={<span className={classes.money}>{money(draft.liabilityMinor)}</span>}
        today={
          <Trans>
            {money(today.liabilityMinor)} for {points(today.available)} points
          </Trans>
        }
      />
      <Figure
        label={t`Status points issued`}
        draft={<Points value={draft.statusPoints} unit="none" size="title" />}
        today={points(today.statusPoints)}
      />
      <Figure
        label={t`Rises and falls of tier`}
        draft={
          <span className={classes.money}>
            {points(draft.rises)} / {points(draft.falls)}
          </span>
        }
        today={`${points(today.rises)} / ${points(today.falls)}`}
      />
      <Figure
        label={t`Redemptions that points would not have reached for`}
        draft={<span className={classes.money}>{points(draft.unmetRedemptions)}</span>}
        today={points(today.unmetRedemptions)}
      />
    </dl>
  );
}

interface FigureProps {
  readonly label: string;
  readonly draft: ReactNode;
  readonly today: ReactNode;
}

function Figure({ label, draft, today }: FigureProps) {
  return (
    <div className={classes.figure}>
      <dt>{label}</dt>
      <dd>
        {draft}
        <span className={classes.today}>
          <Trans>in force: {today}</Trans>
        </span>
      </dd>
    </div>
  );
}
