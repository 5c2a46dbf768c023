import type { QueuedRedemption } from '@rostra/shared/rewards/list-redemption-queue.contract';
import { DueClock } from '../../../ui/feedback/due-clock.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';

/** The clock on a redemption: how long there is to keep the promise, or how long it has been broken; when it ended for one that is over. */
export function RedemptionClock({
  redemption,
}: {
  readonly redemption: Pick<QueuedRedemption, 'dueAt' | 'stateSince'>;
}) {
  const { dueAt, stateSince } = redemption;
  return dueAt === null ? <DateText at={stateSince} /> : <DueClock at={dueAt} />;
}
