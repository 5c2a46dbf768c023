import { Trans, useLingui } from '@lingui/react/macro';
import type { QuarterBudget } from '@rostra/shared/points-office/budget.contract';
import type { GetOfficeOutput } from '@rostra/shared/points-office/get-office.contract';
import { useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { ProgressBar } from '../../../ui/feedback/progress-bar.tsx';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import type { Tone } from '../../../ui/feedback/tone-shape.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Money } from '../../../ui/format/money.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useQuarterName } from '../use-quarter-name.ts';
import { BudgetDialog } from './budget-dialog.tsx';
import classes from './points-office.module.css';

const tones: Readonly<Record<QuarterBudget['state'], Tone>> = {
  none: 'neutral',
  within: 'good',
  ahead: 'caution',
  near: 'caution',
  passed: 'bad',
};

/** What `BudgetSection` takes. */
export interface BudgetSectionProps {
  readonly office: GetOfficeOutput;
  /** Opens the running quarter. */
  readonly onRunning: () => void;
}

/** The quarter against its budget, and the way to set it while it runs. */
export function BudgetSection({ office, onRunning }: BudgetSectionProps) {
  const { t } = useLingui();
  const [isSetting, setIsSetting] = useState(false);
  const { budget, isOver } = office;
  const name = useQuarterName()(budget.quarter);
  return (
    <Section
      title={t`Budget of ${name}`}
      action={
        isOver ? null : (
          <Button size="small" onClick={() => setIsSetting(true)}>
            {budget.money ? t`Change budget` : t`Set a budget`}
          </Button>
        )
      }
    >
      {budget.money && !budget.isOtherCurrency ? <Against office={office} money={budget.money} /> : null}
      {budget.money && budget.isOtherCurrency ? (
        <Text>
          <Trans>
            The budget of <Money {...budget.money} /> is in another currency than the value of points by now, so the two
            cannot be compared.
          </Trans>{' '}
          {isOver ? null : <Trans>Set it again in {office.value.currency}.</Trans>}
        </Text>
      ) : null}
      {budget.money ? null : <NoBudget isOver={isOver} onRunning={onRunning} />}
      {budget.changedAt && budget.changedBy ? (
        <p className={classes.note}>
          <Trans>
            Set by {budget.changedBy} on <DateText at={budget.changedAt} />
          </Trans>
        </p>
      ) : null}
      {isSetting ? <BudgetDialog office={office} onClose={() => setIsSetting(false)} /> : null}
    </Section>
  );
}

function NoBudget({ isOver, onRunning }: { readonly isOver: boolean; readonly onRunning: () => void }) {
  const { t } = useLingui();
  if (!isOver) {
    return (
      <Text tone="soft">
        <Trans>
          None is set. With one you see here how far the points of the quarter have used it up, and hear when they are
          on the way to passing it.
        </Trans>
      </Text>
    );
  }
  return (
    <Stack gap={12}>
      <Text tone="soft">
        <Trans>None was set, and a quarter that is over gets none. The running quarter can have one.</Trans>
      </Text>
      <Row>
        <Button size="small" onClick={onRunning}>
          {t`Open the running quarter`}
        </Button>
      </Row>
    </Stack>
  );
}

function Against({
  office,
  money,
}: {
  readonly office: GetOfficeOutput;
  readonly money: NonNullable<QuarterBudget['money']>;
}) {
  const { t, i18n } = useLingui();
  const { budget, elapsedPercent, isOver } = office;
  // Of a quarter that is over there is nothing left to be near to.
  const state = isOver && budget.state !== 'passed' ? 'within' : budget.state;
  const percent = new Intl.NumberFormat(i18n.locale, { style: 'percent' });
  const used = money.minor === 0 ? (budget.spentMinor > 0 ? 1 : 0) : budget.spentMinor / money.minor;
  const share = percent.format(used);
  const elapsed = percent.format(elapsedPercent / 100);
  return (
    <Stack gap={12}>
      <Row justify="between">
        <span className={classes.amount}>
          <Trans>
            <strong>
              <Money minor={budget.spentMinor} currency={money.currency} />
            </strong>{' '}
            of <Money {...money} />
          </Trans>
        </span>
        <StatusPill tone={tones[state]}>
          <StateWords state={state} />
        </StatusPill>
      </Row>
      <ProgressBar
        value={Math.max(0, budget.spentMinor)}
        max={money.minor}
        label={t`Used of the budget`}
        valueText={t`${share} used`}
      />
      <p className={classes.note}>
        {isOver ? (
          <Trans>{share} used by the end of the quarter</Trans>
        ) : (
          <Trans>
            {share} used, {elapsed} of the quarter over
          </Trans>
        )}
      </p>
    </Stack>
  );
}

function StateWords({ state }: { readonly state: QuarterBudget['state'] }) {
  switch (state) {
    case 'none':
      return <Trans>No budget</Trans>;
    case 'within':
      return <Trans>Within budget</Trans>;
    case 'ahead':
      return <Trans>On the way to passing it</Trans>;
    case 'near':
      return <Trans>Nearly used up</Trans>;
    case 'passed':
      return <Trans context="budget">Passed</Trans>;
  }
}
