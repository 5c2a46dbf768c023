import { Trans } from '@lingui/react/macro';
import { RelativeTime } from '../format/relative-time.tsx';
import { useNow } from '../format/use-now.ts';
import { StatusPill } from './status-pill.tsx';

/** What `DueClock` takes. */
export interface DueClockProps {
  /** By when an answer was promised. */
  readonly at: string;
  readonly now?: Date;
}

const soonMs = 8 * 3_600_000;

/** How long there is to keep a promise, or how long it has been broken. `now` is for tests and demos. */
export function DueClock({ at, now }: DueClockProps) {
  const present = useNow();
  const left = new Date(at).getTime() - (now ?? present).getTime();
  const when = <RelativeTime at={at} now={now} />;
  if (left < 0) {
    return (
      <StatusPill tone="bad">
        <Trans>was due {when}</Trans>
      </StatusPill>
    );
  }
  return (
    <StatusPill tone={left < soonMs ? 'caution' : 'neutral'}>
      <Trans>due {when}</Trans>
    </StatusPill>
  );
}
