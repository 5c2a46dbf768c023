import { Trans } from '@lingui/react/macro';
import type { QueuedRedemption } from '@rostra/shared/rewards/list-redemption-queue.contract';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';

/** The clock on a redemption: by when it was promised, told louder once that is past; when it ended for one that is over. */
export function DueClock({
  redemption,
}: {
  readonly redemption: Pick<QueuedRedemption, 'dueAt' | 'isLate' | 'stateSince'>;
}) {
  const { dueAt, isLate, stateSince } = redemption;
  if (dueAt === null) return <DateText at={stateSince} />;
  if (!isLate) return <RelativeTime at={dueAt} />;
  return (
    <StatusPill tone="caution">
      <Trans>
        Due <RelativeTime at={dueAt} />
      </Trans>
    </StatusPill>
  );
}
