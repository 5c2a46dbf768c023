import type { ComponentProps } from 'react';
import { classNames } from '../class-names.ts';
import { Field, type FieldWords } from './field.tsx';
import classes from './input.module.css';

/** What `TextField` takes, beside the attributes of a native input. */
export interface TextFieldProps
  extends FieldWords, Omit<ComponentProps<'input'>, 'className' | 'style' | 'id' | 'type' | 'size'> {
  readonly type?: 'text' | 'email' | 'url' | 'tel' | 'color';
  /** As wide as a short answer needs. */
  readonly isNarrow?: boolean;
}

/** One line of text. */
export function TextField({ label, hint, error, isOptional, note, isNarrow, type = 'text', ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} isOptional={isOptional} note={note}>
      {(control) => (
        <input {...input} {...control} type={type} className={classNames(classes.input, isNarrow && classes.narrow)} />
      )}
    </Field>
  );
}
