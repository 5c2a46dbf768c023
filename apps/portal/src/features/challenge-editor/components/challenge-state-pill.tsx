import { Trans } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { useNow } from '../../../ui/format/use-now.ts';

/** What `ChallengeStatePill` takes. */
export interface ChallengeStatePillProps {
  readonly challenge: Pick<StaffChallenge, 'state' | 'opensAt' | 'closesAt'>;
}

/** Where a challenge stands, told by its dates too: published is not yet open, open, or past its last day. */
export function ChallengeStatePill({ challenge }: ChallengeStatePillProps) {
  const now = useNow();
  const { state, opensAt, closesAt } = challenge;
  if (state === 'draft')
    return (
      <StatusPill tone="neutral">
        <Trans>Draft</Trans>
      </StatusPill>
    );
  if (state === 'closed')
    return (
      <StatusPill tone="neutral">
        <Trans>Closed</Trans>
      </StatusPill>
    );
  if (opensAt !== null && new Date(opensAt) > now)
    return (
      <StatusPill tone="progress">
        <Trans>Opens later</Trans>
      </StatusPill>
    );
  if (closesAt !== null && new Date(closesAt) <= now)
    return (
      <StatusPill tone="neutral">
        <Trans>Time is over</Trans>
      </StatusPill>
    );
  return (
    <StatusPill tone="good">
      <Trans>Open</Trans>
    </StatusPill>
  );
}
