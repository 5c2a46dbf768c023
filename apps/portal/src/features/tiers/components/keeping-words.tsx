import { Trans } from '@lingui/react/macro';
import type { GetTierOutput } from '@rostra/shared/tiers/get-tier.contract';
import { DateText } from '../../../ui/format/date-text.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Points } from '../../../ui/points/points.tsx';
import { type TierName, useTierName } from '../../../ui/points/use-tier-name.ts';

/** What `KeepingWords` takes. */
export interface KeepingWordsProps {
  readonly tier: TierName;
  readonly keeping: NonNullable<GetTierOutput['keeping']>;
}

/** "Gold is yours until 3 May. 240 more by then keep it until 3 May of the next year." */
export function KeepingWords({ tier, keeping }: KeepingWordsProps) {
  return keeping.isGrace ? (
    <Grace tier={tier} keeping={keeping} />
  ) : (
    <>
      <p>
        <Kept tier={tier} keeping={keeping} />
      </p>
      <p>
        <WhatKeepsIt keeping={keeping} />
      </p>
    </>
  );
}

function Kept({ tier, keeping: { until } }: KeepingWordsProps) {
  const tierName = useTierName();
  return (
    <strong>
      <Trans>
        {tierName(tier)} is yours until <DateText at={until} form="long-day" />, even if you earn nothing more.
      </Trans>
    </strong>
  );
}

function WhatKeepsIt({ keeping: { missing, renewedUntil } }: Pick<KeepingWordsProps, 'keeping'>) {
  return missing === 0 ? (
    <Trans>
      Enough of your points still count by then: it stays until <DateText at={renewedUntil} form="long-day" />.
    </Trans>
  ) : (
    <Trans>
      <Points value={missing} unit="status" /> more by then keep it until <DateText at={renewedUntil} form="long-day" />
      .
    </Trans>
  );
}

function Grace({ tier, keeping: { until, missing, missingNow, renewedUntil, fallsTo } }: KeepingWordsProps) {
  const tierName = useTierName();
  const format = useNumberFormat();
  return (
    <>
      <p>
        <strong>
          <Trans>
            {tierName(tier)} ends on <DateText at={until} form="long-day" />.
          </Trans>
        </strong>
      </p>
      <p>
        {missingNow === null || missingNow === missing ? (
          <Trans>
            <Points value={missing} unit="status" /> more by then keep it until{' '}
            <DateText at={renewedUntil} form="long-day" />.
          </Trans>
        ) : (
          <Trans>
            <Points value={missingNow} unit="status" /> more keep it until{' '}
            <DateText at={renewedUntil} form="long-day" />. Earned only at the end it takes {format.format(missing)},
            because older ones stop counting before.
          </Trans>
        )}{' '}
        {fallsTo === 'none' ? (
          <Trans>Without them you go on without a tier; what you can spend stays as it is.</Trans>
        ) : (
          <Trans>Without them you go on as {tierName(fallsTo)}; what you can spend stays as it is.</Trans>
        )}
      </p>
    </>
  );
}
