import { Trans, useLingui } from '@lingui/react/macro';
import type { GetTierOutput } from '@rostra/shared/tiers/get-tier.contract';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { Text } from '../../../ui/text/text.tsx';
import { useTierOf } from '../api/get-tier-of.ts';
import { TierHistory } from './tier-history.tsx';

/** A champion's tier for staff: what keeps it, and every step with its reason. */
export function TierOf({ memberId }: { readonly memberId: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useTierOf(memberId);
  return (
    <Section title={t`Tier`} isBare>
      {data ? (
        <Stack gap={16}>
          <Text>
            <Ahead tier={data} />
          </Text>
          <TierHistory owner={{ kind: 'member', memberId }} />
        </Stack>
      ) : error ? (
        <QueryFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingState shape="lines" count={2} />
      )}
    </Section>
  );
}

function Ahead({ tier: { tier, keeping, next } }: { readonly tier: GetTierOutput }) {
  const tierName = useTierName();
  if (!keeping) {
    return next ? (
      <Trans>
        <Points value={next.missing} unit="status" /> more bring {tierName(next.tier)}.
      </Trans>
    ) : null;
  }
  return (
    <>
      {keeping.isGrace ? (
        <Trans>
          {tierName(tier)} ends on <DateText at={keeping.until} form="long-day" />, which was told by mail.
        </Trans>
      ) : (
        <Trans>
          {tierName(tier)} is kept until <DateText at={keeping.until} form="long-day" />.
        </Trans>
      )}{' '}
      {keeping.missing === 0 ? (
        <Trans>
          Enough points still count by then to keep it until <DateText at={keeping.renewedUntil} form="long-day" />.
        </Trans>
      ) : (
        <Trans>
          <Points value={keeping.missing} unit="status" /> more by then keep it until{' '}
          <DateText at={keeping.renewedUntil} form="long-day" />.
        </Trans>
      )}
    </>
  );
}
