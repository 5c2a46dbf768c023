import type { ComponentProps } from 'react';
import { classNames } from '../class-names.ts';
import { IconChevronDown } from '../icons.ts';
import { Field, type FieldWords } from './field.tsx';
import classes from './input.module.css';

/** One choice of a list. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

/** What `SelectField` takes, beside the attributes of a native select. */
export interface SelectFieldProps
  extends FieldWords, Omit<ComponentProps<'select'>, 'className' | 'style' | 'id' | 'size'> {
  readonly choices: readonly Choice[];
  /** The words of the empty choice; leave out when something is always chosen. */
  readonly placeholder?: string;
}

/** One of a list. The native control: it opens outside a frame's edge and knows every keyboard. */
export function SelectField({
  label,
  hint,
  error,
  isOptional,
  note,
  choices,
  placeholder,
  ...select
}: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} isOptional={isOptional} note={note}>
      {(control) => (
        <span className={classes.selectBox}>
          <select {...select} {...control} className={classNames(classes.input, classes.select)}>
            {placeholder === undefined ? null : <option value="">{placeholder}</option>}
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
          <IconChevronDown size={18} aria-hidden className={classes.chevron} />
        </span>
      )}
    </Field>
  );
}
