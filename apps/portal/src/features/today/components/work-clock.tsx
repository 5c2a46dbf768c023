import { Trans } from '@lingui/react/macro';
import { DueClock } from '../../../ui/feedback/due-clock.tsx';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import type { WorkItem } from '../work-item.ts';

/** By when it was promised, or since when somebody waits without a promise. */
export function WorkClock({ item }: { readonly item: WorkItem }) {
  if (item.dueAt !== null) return <DueClock at={item.dueAt} />;
  const since = <RelativeTime at={item.since} />;
  return (
    <StatusPill tone="neutral">
      <Trans>first asked {since}</Trans>
    </StatusPill>
  );
}
