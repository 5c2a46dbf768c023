import { useLingui } from '@lingui/react/macro';
import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';

/** Whether champions can join a beta. */
export function BetaStatePill({ state }: Pick<StaffBeta, 'state'>) {
  const stateName = useBetaStateName();
  return <StatusPill tone={state === 'open' ? 'good' : 'neutral'}>{stateName(state)}</StatusPill>;
}

/** Gives the word for a state of a beta. */
export function useBetaStateName(): (state: StaffBeta['state']) => string {
  const { t } = useLingui();
  return (state) => {
    switch (state) {
      case 'draft':
        return t`Draft`;
      case 'open':
        return t`Open`;
      case 'closed':
        return t`Closed`;
    }
  };
}
