import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { GetOfficeOutput } from '@rostra/shared/points-office/get-office.contract';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Money } from '../../../ui/format/money.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';
import classes from './points-office.module.css';

/** Points that run out in the next months unless they are spent first. */
export function ExpiryOutlook({ office: { expiry, value } }: { readonly office: GetOfficeOutput }) {
  const { t } = useLingui();
  if (!expiry) {
    return (
      <Section title={t`What will expire`}>
        <Text tone="soft">
          <Trans>Counted every night, for the first time in the coming one.</Trans>
        </Text>
      </Section>
    );
  }
  return (
    <Section
      title={t`What will expire`}
      hint={
        <Trans>
          Points that reach their date unless they are spent first, as of the night to <DateText at={expiry.asOf} />.
        </Trans>
      }
    >
      <dl className={classes.figures}>
        {expiry.within.map(({ months, points, costMinor }) => (
          <div key={months} className={classes.figure}>
            <dt>
              <Plural value={months} one="Within # month" other="Within # months" />
            </dt>
            <dd>
              <Points value={points} size="title" />
              <div className={classes.meaning}>
                <Money minor={costMinor} currency={value.currency} />
              </div>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
