import { useLingui } from '@lingui/react/macro';
import type { RedemptionSummary } from '@rostra/shared/rewards/redemption.schema';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import type { Tone } from '../../../ui/feedback/tone-shape.tsx';

/** Where a redemption stands. */
export type RedemptionState = RedemptionSummary['state'];

const tones: Record<RedemptionState, Tone> = {
  requested: 'progress',
  approved: 'progress',
  fulfilled: 'good',
  rejected: 'bad',
  cancelled: 'neutral',
  failed: 'bad',
};

/** The tone in which a state is told. */
export function redemptionTone(state: RedemptionState): Tone {
  return tones[state];
}

/** Where a redemption stands: the same word for champions and staff. */
export function RedemptionStatePill({ state }: { readonly state: RedemptionState }) {
  const stateName = useRedemptionStateName();
  return <StatusPill tone={tones[state]}>{stateName(state)}</StatusPill>;
}

/** Gives the word for a state. */
export function useRedemptionStateName(): (state: RedemptionState) => string {
  const { t } = useLingui();
  return (state) => {
    switch (state) {
      case 'requested':
        return t`Requested`;
      case 'approved':
        return t`Approved`;
      case 'fulfilled':
        return t`Fulfilled`;
      case 'rejected':
        return t`Rejected`;
      case 'cancelled':
        return t`Cancelled`;
      case 'failed':
        return t`Failed`;
    }
  };
}
