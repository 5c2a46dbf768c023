import { useLingui } from '@lingui/react/macro';
import type { SampleDeed } from '@rostra/shared/rules/preview-award.contract';
import type { RuleTerms } from '@rostra/shared/rules/rule-terms.schema';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { useSampleChallenges } from '../api/list-sample-challenges.ts';
import { useSampleChampions } from '../api/list-sample-champions.ts';
import { useSampleSignals } from '../api/list-sample-signals.ts';
import classes from './try-panel.module.css';
import { WholeNumberField } from './whole-number-field.tsx';

/** What `SampleDeedFields` takes. */
export interface SampleDeedFieldsProps {
  readonly deed: SampleDeed;
  /** What is tried, which says what matters. */
  readonly terms: RuleTerms;
  readonly onChange: (deed: SampleDeed) => void;
}

/** The deed to try a rule on: whose, of which challenge, how much, and when. */
export function SampleDeedFields({ deed, terms, onChange }: SampleDeedFieldsProps) {
  const { t } = useLingui();
  const champions = useSampleChampions();
  const challenges = useSampleChallenges();
  const isSignal = deed.source === 'signal';
  const signals = useSampleSignals(isSignal);
  const isStage = deed.source === 'challenge-stage';
  return (
    <div className={classes.fields}>
      <SelectField
        label={t`Champion`}
        placeholder={t`Nobody in particular`}
        choices={champions}
        value={deed.memberId ?? ''}
        onChange={(event) => onChange({ ...deed, memberId: event.target.value || null })}
      />
      {isStage ? (
        <SelectField
          label={t`Challenge`}
          placeholder={t`None in particular`}
          choices={challenges}
          value={deed.challengeId ?? ''}
          onChange={(event) => onChange({ ...deed, challengeId: event.target.value || null })}
        />
      ) : null}
      {isSignal ? (
        <SelectField
          label={t`Signal`}
          placeholder={t`None in particular`}
          choices={signals}
          value={deed.signalType ?? ''}
          onChange={(event) => onChange({ ...deed, signalType: event.target.value || null })}
        />
      ) : null}
      {isSignal || (isStage && deed.challengeId !== null) ? null : (
        <WholeNumberField
          label={t`Points offered`}
          name="sample.points"
          value={deed.points}
          error={undefined}
          onChange={(points) => onChange({ ...deed, points: sound(points, 1_000_000) })}
        />
      )}
      {isSignal && asks(terms, 'per-unit', 'source.units') ? (
        <WholeNumberField
          label={t`Units`}
          name="sample.units"
          value={deed.units}
          error={undefined}
          onChange={(units) => onChange({ ...deed, units: sound(units, 1_000_000) })}
        />
      ) : null}
      {(isSignal || isStage) && asks(terms, 'rubric', 'source.score') ? (
        <WholeNumberField
          isOptional
          label={t`Score`}
          hint={
            isStage && deed.challengeId !== null ? t`Counts where the stage is scored, up to its highest.` : undefined
          }
          name="sample.score"
          value={deed.score}
          error={undefined}
          onChange={(score) => onChange({ ...deed, score: score === null ? null : sound(score, 1_000) })}
        />
      ) : null}
      <DateField
        isOptional
        label={t`Day`}
        defaultValue={deed.onDay ?? ''}
        onChange={(event) => onChange({ ...deed, onDay: event.target.value || null })}
      />
    </div>
  );
}

/** Whether a figure of the deed changes anything: the amount is reckoned from it, or a condition asks for it. */
function asks(terms: RuleTerms, amount: 'per-unit' | 'rubric', fact: string): boolean {
  const isReckoned = terms.kind === 'rule' && terms.amount.kind === amount;
  return isReckoned || JSON.stringify(terms.condition).includes(`"${fact}"`);
}

/** What is no whole number within bounds counts as none while it is typed. */
function sound(value: number | null, max: number): number {
  return value !== null && Number.isInteger(value) && value >= 0 && value <= max ? value : 0;
}
