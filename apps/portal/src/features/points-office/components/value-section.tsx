import { Trans, useLingui } from '@lingui/react/macro';
import type { GetOfficeOutput } from '@rostra/shared/points-office/get-office.contract';
import { pointValuePer, type PointValueRecord } from '@rostra/shared/points-office/point-value.contract';
import { useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Money } from '../../../ui/format/money.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { ValueDialog } from './value-dialog.tsx';
import classes from './points-office.module.css';

/** What points are worth, since when, and the way to change it; beside a quarter that is over it is told alone. */
export function ValueSection({ office }: { readonly office: GetOfficeOutput }) {
  const { t } = useLingui();
  const [isChanging, setIsChanging] = useState(false);
  const { value, earlierValues, isOver } = office;
  return (
    <Section
      title={isOver ? t`Value of points today` : t`Value of points`}
      action={
        isOver ? null : (
          <Button size="small" onClick={() => setIsChanging(true)}>
            {t`Change value`}
          </Button>
        )
      }
    >
      <p className={classes.amount}>
        <Trans>
          <strong>
            <Money minor={value.minor} currency={value.currency} />
          </strong>{' '}
          for {pointValuePer} points
        </Trans>
      </p>
      <p className={classes.note}>
        <Since value={value} />
      </p>
      {earlierValues.length > 0 ? (
        <details className={classes.more}>
          <summary>
            <Trans>Earlier values</Trans>
          </summary>
          <ul>
            {earlierValues.map((earlier) => (
              <li key={earlier.version}>
                <Money minor={earlier.minor} currency={earlier.currency} /> · <Since value={earlier} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {isChanging ? <ValueDialog value={value} onClose={() => setIsChanging(false)} /> : null}
    </Section>
  );
}

function Since({ value: { changedAt, changedBy } }: { readonly value: PointValueRecord }) {
  if (changedAt === null) return <Trans>the value every workspace begins with</Trans>;
  if (changedBy === null) {
    return (
      <Trans>
        since <DateText at={changedAt} />
      </Trans>
    );
  }
  return (
    <Trans>
      set by {changedBy} on <DateText at={changedAt} />
    </Trans>
  );
}
