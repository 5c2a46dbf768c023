import { Plural } from '@lingui/react/macro';
import { type ChangeEvent, type ComponentProps, useState } from 'react';
import { classNames } from '../class-names.ts';
import { Field, type FieldWords } from './field.tsx';
import classes from './input.module.css';

/** What `TextArea` takes, beside the attributes of a native text area. */
export interface TextAreaProps
  extends FieldWords, Omit<ComponentProps<'textarea'>, 'className' | 'style' | 'id' | 'maxLength'> {
  /** Says how many characters are left near this bound. Nothing is cut: the form says what is too long. */
  readonly charactersMax?: number;
}

/** Several lines of text; grows with what is typed. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, isOptional, note, charactersMax, onChange, ...area } = props;
  const [length, setLength] = useState(String(area.value ?? area.defaultValue ?? '').length);
  const left = charactersMax === undefined ? Number.POSITIVE_INFINITY : charactersMax - length;

  function change(event: ChangeEvent<HTMLTextAreaElement>) {
    setLength(event.target.value.length);
    onChange?.(event);
  }

  const count =
    charactersMax !== undefined && left <= Math.max(20, charactersMax * 0.2) ? (
      left >= 0 ? (
        <Plural value={left} one="# character left" other="# characters left" />
      ) : (
        <Plural value={-left} one="# character too many" other="# characters too many" />
      )
    ) : null;
  return (
    <Field label={label} hint={hint} error={error} isOptional={isOptional} note={note} count={count}>
      {(control) => (
        <textarea
          rows={4}
          {...area}
          {...control}
          onChange={change}
          className={classNames(classes.input, classes.area)}
        />
      )}
    </Field>
  );
}
