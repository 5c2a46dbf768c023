import { Trans, useLingui } from '@lingui/react/macro';
import type { Condition } from '@rostra/shared/rules/condition.schema';
import { Button } from '../../../../ui/actions/button.tsx';
import { IconPlus } from '../../../../ui/icons.ts';
import { Text } from '../../../../ui/text/text.tsx';
import type { BuilderCatalogue } from './builder-fact.ts';
import classes from './condition-builder.module.css';
import { ConditionGroup } from './condition-group.tsx';
import { emptyComparison } from './edit-condition.ts';

/** What `ConditionBuilder` takes. */
export interface ConditionBuilderProps {
  /** Null: no condition at all. */
  readonly condition: Condition | null;
  /** Where the condition stands in the form, as problems name it: `terms.condition`. */
  readonly path: string;
  readonly catalogue: BuilderCatalogue;
  /** What is wrong at a path below, as a sentence. */
  readonly errorOf: (path: string) => string | undefined;
  readonly onChange: (condition: Condition | null) => void;
}

/** Builds a condition from the facts of a catalogue: comparisons in groups that are joined by "all", "any" or "none". */
export function ConditionBuilder({ condition, path, catalogue, errorOf, onChange }: ConditionBuilderProps) {
  const { t } = useLingui();
  if (condition === null) {
    return (
      <div className={classes.always} data-path={path} tabIndex={-1}>
        <Text tone="soft">
          <Trans>Always: nothing else has to be true.</Trans>
        </Text>
        <Button
          size="small"
          icon={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange({ kind: 'all', conditions: [emptyComparison(catalogue[0])] })}
        >
          {t`Add a condition`}
        </Button>
      </div>
    );
  }
  return (
    <ConditionGroup
      condition={condition}
      path={path}
      depth={1}
      catalogue={catalogue}
      errorOf={errorOf}
      onChange={onChange}
      onRemove={() => onChange(null)}
    />
  );
}
