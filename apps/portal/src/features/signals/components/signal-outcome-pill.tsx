import { Trans } from '@lingui/react/macro';
import type { SignalRecord } from '@rostra/shared/signals/signal.schema';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';

/** What a signal came to. */
export function SignalOutcomePill({
  signal,
}: {
  readonly signal: Pick<SignalRecord, 'outcome' | 'withdrawn' | 'award'>;
}) {
  if (signal.withdrawn) {
    return (
      <StatusPill tone="neutral">
        <Trans>Withdrawn</Trans>
      </StatusPill>
    );
  }
  switch (signal.outcome) {
    case 'paid':
      return signal.award?.isReversed ? (
        <StatusPill tone="neutral">
          <Trans>Points taken back</Trans>
        </StatusPill>
      ) : (
        <StatusPill tone="good">
          <Trans>Paid</Trans>
        </StatusPill>
      );
    case 'limited':
      return (
        <StatusPill tone="caution">
          <Trans>Limit reached</Trans>
        </StatusPill>
      );
    case 'unpaid':
      return (
        <StatusPill tone="neutral">
          <Trans>No rule pays</Trans>
        </StatusPill>
      );
    case 'noted':
      return (
        <StatusPill tone="neutral">
          <Trans>Noted</Trans>
        </StatusPill>
      );
    case 'waiting':
      return (
        <StatusPill tone="progress">
          <Trans>Nobody found yet</Trans>
        </StatusPill>
      );
  }
}
