import { Trans, useLingui } from '@lingui/react/macro';
import type { SimulationSummary } from '@rostra/shared/simulations/simulation.schema';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';

/** What `StoppedSimulation` takes. */
export interface StoppedSimulationProps {
  readonly workspace: string;
  readonly simulation: SimulationSummary;
}

/** A trial that came to nothing: given up, or stopped by a fault. The same can be tried again. */
export function StoppedSimulation({ workspace, simulation }: StoppedSimulationProps) {
  const { t } = useLingui();
  const { state, rules, tierPolicy } = simulation;
  const search = { rule: rules[0]?.ruleId, tiers: tierPolicy ? (true as const) : undefined };
  return (
    <EmptyState
      title={state === 'cancelled' ? t`Cancelled` : t`This stopped before it was done`}
      actions={
        <LinkButton to="/w/$workspace/staff/simulations" params={{ workspace }} search={search}>
          {t`Try again`}
        </LinkButton>
      }
    >
      {state === 'cancelled' ? (
        <Trans>It was given up before it was done, so there is nothing to show.</Trans>
      ) : (
        <Trans>Something went wrong on our side. Nothing of yours was changed by it.</Trans>
      )}
    </EmptyState>
  );
}
