import { Plural, Trans } from '@lingui/react/macro';
import type { TierPolicyTerms } from '@rostra/shared/tiers/tier-policy-terms.schema';
import classes from './tier.module.css';

/** The rules of the tiers in plain sentences, from the terms themselves: what champions read is what is in force. */
export function HowTiersWork({
  policy: { kind, windowMonths, keptMonths, graceDays },
}: {
  readonly policy: TierPolicyTerms;
}) {
  return (
    <ul className={classes.rules}>
      <li>
        {kind === 'lifetime' ? (
          <Trans>Every status point you ever earned counts, for good.</Trans>
        ) : (
          <Plural
            value={windowMonths}
            one="Status points of the last month count."
            other="Status points of the last # months count."
          />
        )}
      </li>
      <li>
        <Trans>Spending points takes nothing from your tier: status points are never spent.</Trans>
      </li>
      <li>
        <Plural
          value={keptMonths}
          one="A tier is yours the moment you reach it, and for a month at least."
          other="A tier is yours the moment you reach it, and for # months at least."
        />
      </li>
      <li>
        <Trans>When that time is over and enough points count, it is kept for as long again.</Trans>
      </li>
      <li>
        <Plural
          value={graceDays}
          one="If not, you are told by mail and have one day to earn what is missing."
          other="If not, you are told by mail and have # days to earn what is missing."
        />
      </li>
      <li>
        <Trans>Then it goes down by one tier, never by two.</Trans>
      </li>
    </ul>
  );
}
