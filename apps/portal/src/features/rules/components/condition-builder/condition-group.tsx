import { useLingui } from '@lingui/react/macro';
import type { Condition } from '@rostra/shared/rules/condition.schema';
import { Button } from '../../../../ui/actions/button.tsx';
import { classNames } from '../../../../ui/class-names.ts';
import { FieldError } from '../../../../ui/fields/field-error.tsx';
import { SelectField } from '../../../../ui/fields/select-field.tsx';
import { IconPlus } from '../../../../ui/icons.ts';
import type { BuilderCatalogue } from './builder-fact.ts';
import classes from './condition-builder.module.css';
import { ConditionRow } from './condition-row.tsx';
import { emptyComparison, emptyGroup, type GroupMode, toCondition, toShownGroup } from './edit-condition.ts';

/** What `ConditionGroup` takes. */
export interface ConditionGroupProps {
  readonly condition: Condition;
  readonly path: string;
  /** From 1; the whole condition is 1. */
  readonly depth: number;
  readonly catalogue: BuilderCatalogue;
  readonly errorOf: (path: string) => string | undefined;
  readonly onChange: (condition: Condition) => void;
  /** Takes the whole group out. */
  readonly onRemove: () => void;
}

/** Groups within groups that the builder offers; the engine takes a few more. */
const DEPTH_MAX = 3;

/** Conditions joined by "all", "any" or "none", one under the other, groups among them. */
export function ConditionGroup(props: ConditionGroupProps) {
  const { condition, path, depth, catalogue, errorOf, onChange, onRemove } = props;
  const { t } = useLingui();
  const { mode, parts } = toShownGroup(condition, path);
  const conditions = parts.map((part) => part.condition);
  const [firstFact] = catalogue;

  function put(next: readonly Condition[], joined: GroupMode = mode) {
    if (next.length === 0) onRemove();
    else onChange(toCondition(joined, next));
  }
  const modes: ReadonlyArray<{ readonly value: GroupMode; readonly label: string }> = [
    { value: 'all', label: t`All of these are true` },
    { value: 'any', label: t`At least one of these is true` },
    { value: 'none', label: t`None of these is true` },
  ];

  return (
    <div
      className={classNames(classes.group, depth > 1 && classes.nested)}
      role="group"
      aria-label={depth === 1 ? t`Conditions` : t`Group of conditions`}
      data-path={path}
      tabIndex={-1}
    >
      <div className={classes.head}>
        <SelectField
          label={t`How they are joined`}
          choices={modes}
          value={mode}
          onChange={(event) => {
            const joined = modes.find(({ value }) => value === event.target.value);
            if (joined) put(conditions, joined.value);
          }}
        />
        <Button variant="quiet" size="small" onClick={onRemove}>
          {depth === 1 ? t`Remove all conditions` : t`Remove group`}
        </Button>
      </div>
      {parts.map((part, index) => {
        const at = { key: index, path: part.path, catalogue, errorOf };
        const change = (next: Condition) => put(conditions.with(index, next));
        const remove = () => put(conditions.toSpliced(index, 1));
        const { key, ...rest } = at;
        return part.condition.kind === 'comparison' ? (
          <ConditionRow
            key={key}
            {...rest}
            comparison={part.condition}
            number={index + 1}
            onChange={change}
            onRemove={remove}
          />
        ) : (
          <ConditionGroup
            key={key}
            {...rest}
            condition={part.condition}
            depth={depth + 1}
            onChange={change}
            onRemove={remove}
          />
        );
      })}
      <FieldError id={`${path}-error`} message={errorOf(path) ?? errorOf(`${path}.conditions`)} />
      <div className={classes.add}>
        <Button
          size="small"
          icon={<IconPlus size={16} aria-hidden />}
          onClick={() => put([...conditions, emptyComparison(firstFact)])}
        >
          {t`Add a condition`}
        </Button>
        {depth < DEPTH_MAX ? (
          <Button size="small" variant="quiet" onClick={() => put([...conditions, emptyGroup(firstFact)])}>
            {t`Add a group`}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
