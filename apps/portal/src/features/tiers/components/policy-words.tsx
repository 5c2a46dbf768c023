import { Plural, Trans } from '@lingui/react/macro';
import type { TierPolicyTerms } from '@rostra/shared/tiers/tier-policy-terms.schema';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { useTierName } from '../../../ui/points/use-tier-name.ts';

/** A policy in words: "Bronze 250 · Silver 1,000 · Gold 2,500. Status points of the last 12 months count. …" */
export function PolicyWords({ terms }: { readonly terms: TierPolicyTerms }) {
  const format = useNumberFormat();
  const tierName = useTierName();
  const steps = (['bronze', 'silver', 'gold'] as const)
    .map((tier) => `${tierName(tier)} ${format.format(terms.thresholds[tier])}`)
    .join(' · ');
  return (
    <>
      {steps}. <TermWords terms={terms} />
    </>
  );
}

/** What counts and for how long, without the thresholds: for beside the figures. */
export function TermWords({ terms }: { readonly terms: TierPolicyTerms }) {
  const { kind, windowMonths, keptMonths, graceDays } = terms;
  return (
    <>
      {kind === 'lifetime' ? (
        <Trans>Every status point ever earned counts.</Trans>
      ) : (
        <Plural
          value={windowMonths}
          one="Status points of the last month count."
          other="Status points of the last # months count."
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
