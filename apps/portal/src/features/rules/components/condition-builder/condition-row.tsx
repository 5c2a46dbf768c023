import { useLingui } from '@lingui/react/macro';
import type { Comparison } from '@rostra/shared/rules/condition.schema';
import { IconButton } from '../../../../ui/actions/icon-button.tsx';
import { SelectField } from '../../../../ui/fields/select-field.tsx';
import { IconX } from '../../../../ui/icons.ts';
import type { BuilderCatalogue } from './builder-fact.ts';
import classes from './condition-builder.module.css';
import { ConditionValueFields } from './condition-value-fields.tsx';
import { emptyComparison, withOperator } from './edit-condition.ts';
import { useOperatorWords } from './use-operator-words.ts';

/** What `ConditionRow` takes. */
export interface ConditionRowProps {
  readonly comparison: Comparison;
  /** From 1, in its group. */
  readonly number: number;
  readonly path: string;
  readonly catalogue: BuilderCatalogue;
  readonly errorOf: (path: string) => string | undefined;
  readonly onChange: (comparison: Comparison) => void;
  readonly onRemove: () => void;
}

/** One comparison in a line: which fact, how, with what. */
export function ConditionRow(props: ConditionRowProps) {
  const { comparison, number, path, catalogue, errorOf, onChange, onRemove } = props;
  const { t } = useLingui();
  const operatorWords = useOperatorWords();
  const fact = catalogue.find((each) => each.fact === comparison.fact);
  return (
    <div className={classes.row} role="group" aria-label={t`Condition ${number}`}>
      <SelectField
        label={t`What`}
        name={`${path}.fact`}
        error={errorOf(`${path}.fact`)}
        placeholder={fact ? undefined : t`Choose…`}
        choices={catalogue.map((each) => ({ value: each.fact, label: each.label }))}
        value={comparison.fact}
        onChange={(event) => onChange(emptyComparison(catalogue.find((each) => each.fact === event.target.value)))}
      />
      <SelectField
        label={t`How`}
        name={`${path}.operator`}
        error={errorOf(`${path}.operator`)}
        choices={(fact?.operators ?? [comparison.operator]).map((operator) => ({
          value: operator,
          label: operatorWords(operator, fact?.type === 'day'),
        }))}
        value={comparison.operator}
        onChange={(event) => {
          const operator = fact?.operators.find((each) => each === event.target.value);
          if (operator) onChange(withOperator(comparison, operator));
        }}
      />
      <div className={classes.value}>
        <ConditionValueFields
          // Another fact or another shape of value has fields of its own.
          key={`${comparison.fact} ${comparison.operator}`}
          comparison={comparison}
          fact={fact}
          path={path}
          errorOf={errorOf}
          onChange={onChange}
        />
      </div>
      <span className={classes.remove}>
        <IconButton label={t`Remove condition ${number}`} icon={<IconX size={18} aria-hidden />} onClick={onRemove} />
      </span>
    </div>
  );
}
