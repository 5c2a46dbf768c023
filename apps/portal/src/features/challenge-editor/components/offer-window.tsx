import { Trans } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import { DateText } from '../../../ui/format/date-text.tsx';
import { LastDay } from '../../../ui/format/last-day.tsx';
import { useNow } from '../../../ui/format/use-now.ts';

/** Until when a challenge is offered, and from when if that is still ahead. The last day counts. */
export function OfferWindow({ opensAt, closesAt }: Pick<StaffChallenge, 'opensAt' | 'closesAt'>) {
  const now = useNow();
  const isAhead = opensAt !== null && new Date(opensAt) > now;
  const end = closesAt === null ? null : <LastDay closesAt={closesAt} />;
  if (!isAhead) return end ?? <Trans>No end</Trans>;
  const start = <DateText at={opensAt} form={end ? 'short-day' : 'day'} />;
  return end ? (
    <Trans>
      {start} to {end}
    </Trans>
  ) : (
    <Trans>from {start}</Trans>
  );
}
