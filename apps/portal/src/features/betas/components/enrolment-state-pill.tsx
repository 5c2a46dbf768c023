import { Trans, useLingui } from '@lingui/react/macro';
import type { EnrolmentRow } from '@rostra/shared/betas/list-enrolments.contract';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';

/** Where a champion stands in a beta. */
export function EnrolmentStatePill({ state, place }: Pick<EnrolmentRow, 'state' | 'place'>) {
  const stateName = useEnrolmentStateName();
  if (state === 'waitlisted' && place !== null) {
    return (
      <StatusPill tone="progress">
        <Trans>Waits, number {place}</Trans>
      </StatusPill>
    );
  }
  return <StatusPill tone={state === 'joined' ? 'good' : 'neutral'}>{stateName(state)}</StatusPill>;
}

/** Gives the word for a state of an enrolment. */
export function useEnrolmentStateName(): (state: EnrolmentRow['state']) => string {
  const { t } = useLingui();
  return (state) => {
    switch (state) {
      case 'waitlisted':
        return t`Waits`;
      case 'joined':
        return t`In`;
      case 'left':
        return t`Left`;
    }
  };
}
