import { Trans, useLingui } from '@lingui/react/macro';
import type { GetTierPolicyOutput } from '@rostra/shared/tiers/get-tier-policy.contract';
import { ProgressBar } from '../../../ui/feedback/progress-bar.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Points } from '../../../ui/points/points.tsx';
import { TierMark } from '../../../ui/points/tier-mark.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { TermWords } from './policy-words.tsx';
import classes from './tier-policy.module.css';

/** The terms in force with who set them, and how far everybody has been placed by them. */
export function PolicyInForce({ policy: { current, replacement } }: { readonly policy: GetTierPolicyOutput }) {
  const { t } = useLingui();
  const tierName = useTierName();
  const { terms, publishedAt, publishedByName, note } = current;
  return (
    <Section title={t`In force`} isBare>
      <ul role="list" className={classes.steps}>
        {(['bronze', 'silver', 'gold'] as const).map((tier) => (
          <li key={tier} className={classes.step}>
            <TierMark tier={tier} size={32} isDecorative />
            <div>
              <p className={classes.stepName}>{tierName(tier)}</p>
              <Points value={terms.thresholds[tier]} unit="status" size="title" />
            </div>
          </li>
        ))}
      </ul>
      <Text>
        <TermWords terms={terms} />
      </Text>
      <Text size={14} tone="soft">
        {publishedAt ? (
          <Trans>
            Since <DateText at={publishedAt} form="day-time" />, by {publishedByName ?? t`somebody who is gone`}.
          </Trans>
        ) : (
          <Trans>The terms every program starts with. Nobody has changed them.</Trans>
        )}{' '}
        {note ? <Trans>“{note}”</Trans> : null}
      </Text>
      {replacement && replacement.finishedAt === null ? <Replacing {...replacement} /> : null}
    </Section>
  );
}

function Replacing({ handled, total }: { readonly handled: number; readonly total: number }) {
  const { t } = useLingui();
  const format = useNumberFormat();
  const words = t`${format.format(handled)} of ${format.format(total)} champions`;
  return (
    <div className={classes.working} role="status">
      <Text>
        <Trans>Everybody is being placed by these terms: {words} so far. You can leave this page.</Trans>
      </Text>
      <ProgressBar value={handled} max={total} label={t`Placing everybody`} valueText={words} />
    </div>
  );
}
