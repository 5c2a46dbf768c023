import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from '../class-names.ts';
import { FieldError } from './field-error.tsx';
import { type FieldWords, OptionalMark } from './field.tsx';
import type { Choice } from './select-field.tsx';
import classes from './choice.module.css';

/** One way of a `RadioGroup`, with a sentence that explains it. */
export interface ExplainedChoice extends Choice {
  readonly hint?: ReactNode;
}

/** What `RadioGroup` takes, beside the attributes of its native radio buttons; the props of a registered field fit. */
export interface RadioGroupProps
  extends
    Omit<FieldWords, 'note'>,
    Omit<ComponentProps<'input'>, 'className' | 'style' | 'id' | 'type' | 'size' | 'value'> {
  readonly choices: readonly ExplainedChoice[];
  /** The chosen way, where a form library does not keep it. */
  readonly value?: string;
  /** Each way on a small card of its own. */
  readonly hasCards?: boolean;
}

/** One of a few ways, all in sight. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, hint, error, isOptional, choices, value, hasCards, name, ...input } = props;
  const id = useId();
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <fieldset className={classes.group} aria-describedby={describedBy || undefined}>
      <legend className={classes.legend}>
        {label}
        {isOptional ? <OptionalMark /> : null}
      </legend>
      {hint ? (
        <p className={classes.hint} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className={classNames(hasCards && classes.cards)}>
        {choices.map((choice) => {
          const labelId = `${id}-${choice.value}`;
          return (
            <label key={choice.value} className={classes.choice}>
              <input
                {...input}
                type="radio"
                name={name ?? id}
                value={choice.value}
                className={classes.box}
                aria-labelledby={labelId}
                aria-describedby={choice.hint ? `${labelId}-hint` : undefined}
                {...(value === undefined
                  ? {}
                  : { checked: value === choice.value, onChange: input.onChange ?? (() => undefined) })}
              />
              <span className={classes.words}>
                <span id={labelId}>{choice.label}</span>
                {choice.hint ? (
                  <span className={classes.hint} id={`${labelId}-hint`}>
                    {choice.hint}
                  </span>
                ) : null}
              </span>
            </label>
          );
        })}
      </div>
      <FieldError id={`${id}-error`} message={error} />
    </fieldset>
  );
}
