import { useLingui } from '@lingui/react/macro';
import type { ConditionValue } from '@rostra/shared/rules/condition.schema';
import { useState } from 'react';
import { CheckboxField } from '../../../../ui/fields/checkbox-field.tsx';
import { FieldError } from '../../../../ui/fields/field-error.tsx';
import { TextArea } from '../../../../ui/fields/text-area.tsx';
import type { BuilderFact } from './builder-fact.ts';
import classes from './condition-builder.module.css';

/** What `ListValue` takes. */
export interface ListValueProps {
  readonly path: string;
  readonly fact: BuilderFact | undefined;
  readonly values: readonly ConditionValue[];
  readonly errorOf: (path: string) => string | undefined;
  readonly onChange: (values: readonly ConditionValue[]) => void;
}

/** A list of values: choices to tick, or texts one to a line. */
export function ListValue({ path, fact, values, errorOf, onChange }: ListValueProps) {
  const { t } = useLingui();
  const error = errorOf(path) ?? values.map((_, at) => errorOf(`${path}.${at}`)).find((each) => each !== undefined);
  if (fact?.type === 'choice') {
    return (
      <fieldset className={classes.ticks} data-path={path} tabIndex={-1}>
        <legend className={classes.hiddenLegend}>{t`Values`}</legend>
        {fact.choices.map(({ value, label }) => (
          <CheckboxField
            key={value}
            label={label}
            checked={values.includes(value)}
            onChange={(event) =>
              onChange(
                // In the order of the choices, so that the same ticks are always the same list.
                fact.choices
                  .map((choice) => choice.value)
                  .filter((each) => (each === value ? event.target.checked : values.includes(each))),
              )
            }
          />
        ))}
        <FieldError id={`${path}-error`} message={error} />
      </fieldset>
    );
  }
  const known = fact?.suggestions.slice(0, SUGGESTIONS_MAX).join(', ');
  return (
    <Lines
      label={t`Values, one to a line`}
      hint={known ? t`One to a line. In use: ${known}` : t`One to a line.`}
      path={path}
      values={values}
      error={error}
      onChange={onChange}
    />
  );
}

/** Texts in use that are named as examples. */
const SUGGESTIONS_MAX = 6;

/** Keeps its own text, so that an empty line can be typed in the middle. */
function Lines({
  label,
  hint,
  path,
  values,
  error,
  onChange,
}: Pick<ListValueProps, 'path' | 'values' | 'onChange'> & {
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
}) {
  const [typed, setTyped] = useState(values.join('\n'));
  // What is typed counts as long as it says the same; a row that moved up brings values of its own.
  const text = isSameList(toLines(typed), values) ? typed : values.join('\n');
  return (
    <TextArea
      label={label}
      hint={hint}
      name={path}
      rows={2}
      value={text}
      error={error}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(toLines(event.target.value));
      }}
    />
  );
}

function toLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isSameList(one: readonly ConditionValue[], other: readonly ConditionValue[]): boolean {
  return one.length === other.length && one.every((value, at) => value === String(other[at]));
}
