import { Trans } from '@lingui/react/macro';
import { type ReactNode, useId } from 'react';
import { FieldError } from './field-error.tsx';
import classes from './field.module.css';

/** What every field takes: its name, its help and what is wrong with it. */
export interface FieldWords {
  /** Its name, always shown. */
  readonly label: ReactNode;
  /** One sentence of help, shown under the name before anybody types. */
  readonly hint?: ReactNode;
  /** What is wrong, as a sentence; see `useFieldProps` for forms. */
  readonly error?: string;
  /** Says "optional" beside the name. Fields are required unless they say so. */
  readonly isOptional?: boolean;
  /** Words of another person about this field, such as changes a moderator asked for. */
  readonly note?: ReactNode;
}

/** The attributes that tie a control to its words. */
export interface FieldControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** What `Field` takes. */
export interface FieldProps extends FieldWords {
  /** Draws the control with the attributes that tie it to its words. */
  readonly children: (control: FieldControlProps) => ReactNode;
  /** A line at the end of the field's foot, such as characters left. */
  readonly count?: ReactNode;
}

/** A control with its name above, help, and what is wrong beneath. */
export function Field({ label, hint, error, isOptional, note, count, children }: FieldProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const noteId = note ? `${id}-note` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [errorId, noteId, hintId].filter(Boolean).join(' ');
  return (
    <div className={classes.field}>
      <label className={classes.label} htmlFor={id}>
        {label}
        {isOptional ? <OptionalMark /> : null}
      </label>
      {hint ? (
        <p className={classes.hint} id={hintId}>
          {hint}
        </p>
      ) : null}
      {note ? (
        <div className={classes.note} id={noteId}>
          {note}
        </div>
      ) : null}
      <div className={classes.control}>
        {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined })}
      </div>
      {error || count ? (
        <div className={classes.foot}>
          <FieldError id={errorId} message={error} />
          {count ? <span className={classes.count}>{count}</span> : null}
        </div>
      ) : null}
    </div>
  );
}

/** "(optional)" after a field's name. */
export function OptionalMark() {
  return (
    <span className={classes.optional}>
      {' '}
      <Trans>(optional)</Trans>
    </span>
  );
}
