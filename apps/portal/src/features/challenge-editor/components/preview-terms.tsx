import { Trans, useLingui } from '@lingui/react/macro';
import { DateText } from '../../../ui/format/date-text.tsx';
import { LastDay } from '../../../ui/format/last-day.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { Text } from '../../../ui/text/text.tsx';
import type { ChallengeForm } from '../challenge-form.ts';

/** From when, until when and for whom, in a line each; only what is not a matter of course. */
export function PreviewTerms({ form }: { readonly form: ChallengeForm }) {
  const { t } = useLingui();
  const tierName = useTierName();
  const { opensAt, closesAt, minimumTier } = form;
  const start = opensAt === null ? null : <DateText at={opensAt} form="long-day" />;
  const end = closesAt === null ? null : <LastDay closesAt={closesAt} form="long-day" />;
  return (
    <>
      {start ? (
        <Text size={14} tone="soft">
          <Trans>opens on {start}</Trans>
        </Text>
      ) : null}
      {end ? (
        <Text size={14} tone="soft">
          <Trans>open until {end}</Trans>
        </Text>
      ) : null}
      {minimumTier === 'none' ? null : (
        <Text size={14} tone="soft">
          {t`for ${tierName(minimumTier)} and above`}
        </Text>
      )}
    </>
  );
}
