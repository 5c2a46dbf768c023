import { useLingui } from '@lingui/react/macro';
import type { Comparison } from '@rostra/shared/rules/condition.schema';
import classes from './condition-builder.module.css';
import type { BuilderFact } from './builder-fact.ts';
import { ListValue } from './list-value.tsx';
import { SingleValue } from './single-value.tsx';

/** What `ConditionValueFields` takes. */
export interface ConditionValueFieldsProps {
  readonly comparison: Comparison;
  readonly fact: BuilderFact | undefined;
  readonly path: string;
  readonly errorOf: (path: string) => string | undefined;
  readonly onChange: (comparison: Comparison) => void;
}

/** What a fact is compared with: nothing, one value, two ends, or a list. */
export function ConditionValueFields({ comparison, fact, path, errorOf, onChange }: ConditionValueFieldsProps) {
  const { t } = useLingui();
  const at = (key: string) => ({ path: `${path}.${key}`, fact, error: errorOf(`${path}.${key}`) });
  switch (comparison.operator) {
    case 'is-known':
    case 'is-unknown':
      return null;
    case 'is-one-of':
    case 'is-none-of':
      return (
        <ListValue
          path={`${path}.values`}
          fact={fact}
          values={comparison.values}
          errorOf={errorOf}
          onChange={(values) => onChange({ ...comparison, values: [...values] })}
        />
      );
    case 'between':
      return (
        <span className={classes.ends}>
          <SingleValue
            {...at('from')}
            label={t`From`}
            value={comparison.from}
            onChange={(from) => onChange({ ...comparison, from })}
          />
          <SingleValue
            {...at('to')}
            label={t`To`}
            value={comparison.to}
            onChange={(to) => onChange({ ...comparison, to })}
          />
        </span>
      );
    default:
      return (
        <SingleValue
          {...at('value')}
          label={t`Value`}
          value={comparison.value}
          onChange={(value) => onChange({ ...comparison, value })}
        />
      );
  }
}
