import { useEffect, useRef } from 'react';
import classes from './filter-bar.module.css';

/** What `FilterDate` takes; days are `yyyy-mm-dd`. */
export interface FilterDateProps {
  /** Which day: "From". Shown before it. */
  readonly label: string;
  readonly value: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A day that narrows a list. Kept by the browser while it is typed: a year is being typed digit by digit. */
export function FilterDate({ label, value, min, max, onChange }: FilterDateProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current && input.current.value !== (value ?? '')) input.current.value = value ?? '';
  }, [value]);
  return (
    <label className={classes.date}>
      {label}
      <input
        ref={input}
        type="date"
        className={classes.select}
        data-on={value !== undefined}
        defaultValue={value}
        min={min}
        max={max}
        onChange={(event) => {
          const day = event.target.value;
          if (day === '' || day >= '1900') onChange(day || undefined);
        }}
      />
    </label>
  );
}
