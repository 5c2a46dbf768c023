import { useLingui } from '@lingui/react/macro';
import type { ConditionValue } from '@rostra/shared/rules/condition.schema';
import { useId } from 'react';
import { DateField } from '../../../../ui/fields/date-field.tsx';
import { NumberField } from '../../../../ui/fields/number-field.tsx';
import { SelectField } from '../../../../ui/fields/select-field.tsx';
import { TextField } from '../../../../ui/fields/text-field.tsx';
import type { BuilderFact } from './builder-fact.ts';

/** What `SingleValue` takes. */
export interface SingleValueProps {
  readonly label: string;
  /** Where it stands in the form. */
  readonly path: string;
  readonly fact: BuilderFact | undefined;
  readonly value: ConditionValue;
  readonly error: string | undefined;
  readonly onChange: (value: ConditionValue) => void;
}

/** One value, typed or chosen as its fact asks for. */
export function SingleValue({ label, path, fact, value, error, onChange }: SingleValueProps) {
  const { t } = useLingui();
  const listId = useId();
  const field = { label, error, name: path };
  const shown = value === null ? '' : String(value);
  switch (fact?.type) {
    case 'choice':
      return (
        <SelectField
          {...field}
          placeholder={t`Choose…`}
          choices={fact.choices}
          value={shown}
          onChange={(event) => onChange(event.target.value || null)}
        />
      );
    case 'boolean':
      return (
        <SelectField
          {...field}
          placeholder={t`Choose…`}
          choices={[
            { value: 'true', label: t`Yes` },
            { value: 'false', label: t`No` },
          ]}
          value={shown}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value === 'true')}
        />
      );
    case 'day':
      return <DateField {...field} value={shown} onChange={(event) => onChange(event.target.value || null)} />;
    case 'number':
      return <NumberField {...field} value={shown} onChange={(event) => onChange(toNumber(event.target.value))} />;
    default:
      return (
        <>
          <TextField
            {...field}
            list={fact && fact.suggestions.length > 0 ? listId : undefined}
            autoComplete="off"
            value={shown}
            onChange={(event) => onChange(event.target.value || null)}
          />
          <datalist id={listId}>
            {fact?.suggestions.map((suggestion) => (
              <option key={suggestion}>{suggestion}</option>
            ))}
          </datalist>
        </>
      );
  }
}

/** A number where it is one; what is still being typed stays as it is, and is told at the field if it is left so. */
function toNumber(text: string): ConditionValue {
  if (text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text.trim() ? number : text;
}
