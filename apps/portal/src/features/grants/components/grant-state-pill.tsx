import { Trans } from '@lingui/react/macro';
import type { Grant } from '@rostra/shared/points/grant.schema';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';

/** Where a grant stands; for one that waits, whether it is the reader's turn. */
export function GrantStatePill({ grant }: { readonly grant: Pick<Grant, 'state' | 'mayDecide'> }) {
  switch (grant.state) {
    case 'waiting':
      return (
        <StatusPill tone="progress">
          {grant.mayDecide ? <Trans>Waits for you</Trans> : <Trans>Waits for somebody else</Trans>}
        </StatusPill>
      );
    case 'granted':
      return (
        <StatusPill tone="good">
          <Trans>Posted</Trans>
        </StatusPill>
      );
    case 'declined':
      return (
        <StatusPill tone="bad">
          <Trans>Declined</Trans>
        </StatusPill>
      );
    case 'withdrawn':
      return (
        <StatusPill tone="neutral">
          <Trans>Withdrawn</Trans>
        </StatusPill>
      );
  }
}
