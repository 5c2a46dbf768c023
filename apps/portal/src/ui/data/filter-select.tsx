import type { Choice } from '../fields/select-field.tsx';
import classes from './filter-bar.module.css';

/** What `FilterSelect` takes. */
export interface FilterSelectProps<Value extends string> {
  /** What is filtered: "State". */
  readonly label: string;
  /** The words for no filter: "Any state". */
  readonly anyLabel: string;
  readonly choices: ReadonlyArray<Choice<Value>>;
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

/** One filter of a `FilterBar`. */
export function FilterSelect<Value extends string>({
  label,
  anyLabel,
  choices,
  value,
  onChange,
}: FilterSelectProps<Value>) {
  return (
    <select
      aria-label={label}
      className={classes.select}
      data-on={value !== undefined}
      value={value ?? ''}
      onChange={(event) => onChange(choices.find((choice) => choice.value === event.target.value)?.value)}
    >
      <option value="">{anyLabel}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
