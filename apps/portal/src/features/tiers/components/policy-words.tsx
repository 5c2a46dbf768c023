import { Plural, Trans } from '@lingui/react/macro';
import type { TierPolicyTerms } from '@rostra/shared/tiers/tier-policy-terms.schema';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { useTierName } from '../../../ui/points/use-tier-name.ts';

/** A policy in two sentences: "Bronze from 250, Silver from 1,000, Gold from 2,500 status points of the last 12 months. …" */
export function PolicyWords({ terms }: { readonly terms: TierPolicyTerms }) {
  const { kind, windowMonths, keptMonths, graceDays } = terms;
  const format = useNumberFormat();
  const tierName = useTierName();
  const steps = (['bronze', 'silver', 'gold'] as const)
    .map((tier) => `${tierName(tier)} ${format.format(terms.thresholds[tier])}`)
    .join(' · ');
  return (
    <>
      {kind === 'lifetime' ? (
        <Trans>{steps} status points, of all that were ever earned.</Trans>
      ) : (
        <Plural
          value={windowMonths}
          one={`${steps} status points of the last month.`}
          other={`${steps} status points of the last # months.`}
        />
      )}{' '}
      <Plural value={keptMonths} one="Kept for a month at least," other="Kept for # months at least," />{' '}
      <Plural
        value={graceDays}
        one="then one day of grace before it goes down by one."
        other="then # days of grace before it goes down by one."
      />
    </>
  );
}
