import { Trans } from '@lingui/react/macro';
import type { OwnEnrolment } from '@rostra/shared/betas/offered-beta.schema';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';

/** Where the champion stands in a beta. */
export function OwnPlacePill({ own }: { readonly own: OwnEnrolment }) {
  if (own.state === 'joined') {
    return (
      <StatusPill tone="good">
        <Trans>You are in</Trans>
      </StatusPill>
    );
  }
  return (
    <StatusPill tone="progress">
      <Trans>Place {own.place} on the waitlist</Trans>
    </StatusPill>
  );
}
