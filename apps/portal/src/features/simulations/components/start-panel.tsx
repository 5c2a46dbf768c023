import { Trans, useLingui } from '@lingui/react/macro';
import type { ListDraftsOutput } from '@rostra/shared/simulations/list-drafts.contract';
import { simulationMonths } from '@rostra/shared/simulations/simulation-state';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { CheckboxField } from '../../../ui/fields/checkbox-field.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useStartSimulation } from '../api/start-simulation.ts';
import type { SimulationListSearch } from '../simulation-list-search.ts';
import classes from './start-panel.module.css';

/** What `StartPanel` takes. */
export interface StartPanelProps {
  readonly drafts: ListDraftsOutput;
  /** The draft that the address asks for. */
  readonly chosen: SimulationListSearch;
  readonly onStarted: (simulationId: string) => void;
}

const DEFAULT_MONTHS: number = simulationMonths.max;

/** Which drafts are tried together, and on how many months. */
export function StartPanel({ drafts, chosen, onStarted }: StartPanelProps) {
  const { t } = useLingui();
  const [start, setStart] = useState(() => startFrom(drafts, chosen));
  const simulate = useStartSimulation();
  const keyOf = useContentKey();
  const isEmpty = start.ruleIds.length === 0 && !start.hasTierPolicy;

  function hintOf(kind: string, isReady: boolean): string {
    return isReady ? kind : t`${kind}. Not finished yet: it could not be published as it is.`;
  }
  function choose(ruleId: string, isChosen: boolean) {
    const others = start.ruleIds.filter((id) => id !== ruleId);
    setStart({ ...start, ruleIds: isChosen ? [...others, ruleId] : others });
  }
  function send() {
    if (isEmpty) return;
    simulate.mutate(
      { ...start, idempotencyKey: keyOf([start, simulate.data?.id]) },
      { onSuccess: ({ id }) => onStarted(id) },
    );
  }
  return (
    <FormLayout
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset className={classes.drafts}>
        <legend>
          <Trans>Drafts, as they were last saved</Trans>
        </legend>
        {drafts.rules.map(({ ruleId, kind, name, isReady }) => (
          <CheckboxField
            key={ruleId}
            label={name.trim() === '' ? t`Without a name` : name}
            hint={hintOf(kind === 'campaign' ? t`Campaign` : t`Rule`, isReady)}
            disabled={!isReady}
            checked={start.ruleIds.includes(ruleId)}
            onChange={(event) => choose(ruleId, event.target.checked)}
          />
        ))}
        {drafts.tierPolicy ? (
          <CheckboxField
            label={t`Tiers`}
            hint={hintOf(t`The change that is being written`, drafts.tierPolicy.isReady)}
            disabled={!drafts.tierPolicy.isReady}
            checked={start.hasTierPolicy}
            onChange={(event) => setStart({ ...start, hasTierPolicy: event.target.checked })}
          />
        ) : null}
      </fieldset>
      <div className={classes.months}>
        <SelectField
          label={t`On the history of`}
          choices={[simulationMonths.min, 6, 9, simulationMonths.max].map((months) => ({
            value: String(months),
            label: t`the last ${months} months`,
          }))}
          value={String(start.months)}
          onChange={(event) => setStart({ ...start, months: Number(event.target.value) })}
        />
      </div>
      {simulate.isError ? <Notice tone="bad">{errorSentence(simulate.error)}</Notice> : null}
      <FormActions>
        <Button
          type="submit"
          variant="primary"
          isBusy={simulate.isPending}
          unavailableBecause={isEmpty ? t`Choose at least one draft.` : undefined}
        >
          {t`Try on history`}
        </Button>
        <Text as="span" size={14} tone="soft">
          <Trans>Takes seconds, a minute for very many champions. You can leave meanwhile.</Trans>
        </Text>
      </FormActions>
    </FormLayout>
  );
}

/** What the address asks for; of a single draft nobody has to be asked. */
function startFrom({ rules, tierPolicy }: ListDraftsOutput, { rule, tiers }: SimulationListSearch) {
  const ready = rules.filter(({ isReady }) => isReady).map(({ ruleId }) => ruleId);
  const canTryTiers = tierPolicy?.isReady === true;
  const isOnly = ready.length + Number(canTryTiers) === 1;
  return {
    months: DEFAULT_MONTHS,
    ruleIds: ready.filter((ruleId) => isOnly || ruleId === rule),
    hasTierPolicy: canTryTiers && (isOnly || tiers === true),
  };
}
