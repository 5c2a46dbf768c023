import { type ComponentProps, type ReactNode, useId } from 'react';
import { FieldError } from './field-error.tsx';
import classes from './choice.module.css';

/** What `CheckboxField` takes, beside the attributes of a native checkbox. */
export interface CheckboxFieldProps extends Omit<
  ComponentProps<'input'>,
  'className' | 'style' | 'id' | 'type' | 'size'
> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
}

/** One thing to agree to or switch on. */
export function CheckboxField({ label, hint, error, ...input }: CheckboxFieldProps) {
  const id = useId();
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div>
      <label className={classes.choice} htmlFor={id}>
        <input
          {...input}
          id={id}
          type="checkbox"
          className={classes.box}
          aria-labelledby={`${id}-label`}
          aria-describedby={describedBy || undefined}
          aria-invalid={error ? true : undefined}
        />
        <span className={classes.words}>
          <span id={`${id}-label`}>{label}</span>
          {hint ? (
            <span className={classes.hint} id={`${id}-hint`}>
              {hint}
            </span>
          ) : null}
        </span>
      </label>
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}
