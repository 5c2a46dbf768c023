import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Field, type FieldWords } from './field.tsx';
import classes from './input.module.css';

/** What `NumberField` takes, beside the attributes of a native input. */
export interface NumberFieldProps
  extends FieldWords, Omit<ComponentProps<'input'>, 'className' | 'style' | 'id' | 'type' | 'size'> {
  /** The unit after the number: "points", "seats". */
  readonly unit?: ReactNode;
}

/**
 * A number typed as text with the number keyboard: a native number input changes when the page is scrolled over it and hides what it
 * cannot parse. In a form, register it with `field.number(name)`.
 */
export function NumberField({ label, hint, error, isOptional, note, unit, ...input }: NumberFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} isOptional={isOptional} note={note}>
      {(control) => (
        <span className={classes.affixed}>
          <input
            {...input}
            {...control}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            className={classNames(classes.input, classes.narrow, classes.numeric)}
          />
          {unit ? <span className={classes.suffix}>{unit}</span> : null}
        </span>
      )}
    </Field>
  );
}
