import { type ReactNode, useState } from 'react';
import { NumberField } from '../../../ui/fields/number-field.tsx';

/** What `WholeNumberField` takes. */
export interface WholeNumberFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly unit?: ReactNode;
  readonly isOptional?: boolean;
  /** Where it stands in the form. */
  readonly name: string;
  /** Null when it is left empty, NaN while it is no number. */
  readonly value: number | null;
  readonly error: string | undefined;
  readonly onChange: (value: number | null) => void;
}

/** A number of a form that is kept as one value: holds what is typed until it is a number. */
export function WholeNumberField({ value, onChange, ...field }: WholeNumberFieldProps) {
  const [typed, setTyped] = useState(toText(value));
  const text = Object.is(toNumber(typed), value) ? typed : toText(value);
  return (
    <NumberField
      {...field}
      value={text}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(toNumber(event.target.value));
      }}
    />
  );
}

function toText(value: number | null): string {
  return value === null || Number.isNaN(value) ? '' : String(value);
}

/** Spaces and commas are overlooked; empty is null. */
function toNumber(text: string): number | null {
  const digits = text.replaceAll(/[\s\u00a0\u202f,']/g, '');
  return digits === '' ? null : Number(digits);
}
