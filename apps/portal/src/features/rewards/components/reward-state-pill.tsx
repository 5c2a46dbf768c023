import { useLingui } from '@lingui/react/macro';
import type { RewardRecord } from '@rostra/shared/rewards/reward-record.schema';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';

/** Whether champions see a reward. */
export function RewardStatePill({ state }: Pick<RewardRecord, 'state'>) {
  const stateName = useRewardStateName();
  return <StatusPill tone={state === 'active' ? 'good' : 'neutral'}>{stateName(state)}</StatusPill>;
}

/** Gives the word for a state of a reward. */
export function useRewardStateName(): (state: RewardRecord['state']) => string {
  const { t } = useLingui();
  return (state) => {
    switch (state) {
      case 'draft':
        return t`Draft`;
      case 'active':
        return t`In the catalogue`;
      case 'retired':
        return t`Retired`;
    }
  };
}
