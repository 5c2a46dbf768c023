import { useLingui } from '@lingui/react/macro';
import type { SimulationState } from '@rostra/shared/simulations/simulation-state';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';

/** Where a trial stands. */
export function SimulationStatePill({ state }: { readonly state: SimulationState }) {
  const { t } = useLingui();
  switch (state) {
    case 'queued':
      return <StatusPill tone="progress">{t`Waits`}</StatusPill>;
    case 'running':
      return <StatusPill tone="progress">{t`Runs`}</StatusPill>;
    case 'done':
      return <StatusPill tone="good">{t({ message: 'Done', context: 'run' })}</StatusPill>;
    case 'cancelled':
      return <StatusPill tone="neutral">{t`Cancelled`}</StatusPill>;
    case 'failed':
      return <StatusPill tone="bad">{t`Stopped`}</StatusPill>;
  }
}
