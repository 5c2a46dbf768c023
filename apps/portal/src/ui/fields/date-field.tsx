import type { ComponentProps } from 'react';
import { classNames } from '../class-names.ts';
import { Field, type FieldWords } from './field.tsx';
import classes from './input.module.css';

/** What `DateField` takes, beside the attributes of a native date input. Values are `yyyy-mm-dd`. */
export interface DateFieldProps
  extends FieldWords, Omit<ComponentProps<'input'>, 'className' | 'style' | 'id' | 'type' | 'size'> {}

/** A calendar date. The browser's own picker knows the person's keyboard, language and first day of the week. */
export function DateField({ label, hint, error, isOptional, note, ...input }: DateFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} isOptional={isOptional} note={note}>
      {(control) => <input {...input} {...control} type="date" className={classNames(classes.input, classes.narrow)} />}
    </Field>
  );
}
