import type { Ref } from 'react';
import { classNames } from '../class-names.ts';
import classes from './code-field.module.css';
import { Field, type FieldWords } from './field.tsx';
import inputClasses from './input.module.css';

/** What `CodeField` takes. */
export interface CodeFieldProps extends FieldWords {
  /** How many digits the code has. */
  readonly length: number;
  /** The digits typed so far. */
  readonly value: string;
  readonly onChange: (digits: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
  readonly autoFocus?: boolean;
}

/**
 * A one-time code. One input and not a box per digit: pasting, correcting, autofill from a message and screen readers work as everywhere. Whatever is
 * no digit is left out, so that a code pasted with spaces fits.
 */
export function CodeField({ length, value, onChange, ref, autoFocus, ...words }: CodeFieldProps) {
  return (
    <Field {...words}>
      {(control) => (
        <input
          {...control}
          ref={ref}
          // The screen exists for this field, and is reached by a press that led here.
          autoFocus={autoFocus}
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value.replaceAll(/\D/g, '').slice(0, length))}
          className={classNames(inputClasses.input, classes.code)}
        />
      )}
    </Field>
  );
}
