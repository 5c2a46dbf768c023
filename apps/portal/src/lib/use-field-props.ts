import {
  type FieldValues,
  get,
  type Path,
  type RegisterOptions,
  type UseFormRegisterReturn,
  type UseFormReturn,
} from 'react-hook-form';
import { fieldSentence } from './field-messages.ts';

/** What a registered field takes: how the form follows it, and what is wrong with it. */
export type FieldProps<Name extends string> = UseFormRegisterReturn<Name> & { readonly error: string | undefined };

/** Ties the fields of a form to its state: `<TextField label={…} {...field('title')} />`. */
export interface FieldPropsOf<Values extends FieldValues> {
  <Name extends Path<Values>>(name: Name, options?: RegisterOptions<Values, Name>): FieldProps<Name>;
  /** A `NumberField`: empty is `undefined`, words become `NaN` and are refused by the contract. Spaces and commas are overlooked. */
  readonly number: <Name extends Path<Values>>(name: Name) => FieldProps<Name>;
  /** A number that may be left empty: empty is `null`. */
  readonly nullableNumber: <Name extends Path<Values>>(name: Name) => FieldProps<Name>;
  /** A text that may be left empty: empty is `null`. */
  readonly nullable: <Name extends Path<Values>>(name: Name) => FieldProps<Name>;
  /** What is wrong with a field, as a sentence, for controls that are not registered. */
  readonly error: (name: Path<Values>) => string | undefined;
}

/** Makes the props of a form's fields, with errors as sentences in the person's words. */
export function useFieldProps<Values extends FieldValues, Context, Output>(
  form: UseFormReturn<Values, Context, Output>,
): FieldPropsOf<Values> {
  const { errors } = form.formState;
  function error(name: Path<Values>): string | undefined {
    const message: unknown = get(errors, `${name}.message`);
    return typeof message === 'string' ? fieldSentence(message) : undefined;
  }
  function field<Name extends Path<Values>>(name: Name, options?: RegisterOptions<Values, Name>): FieldProps<Name> {
    return { ...form.register(name, options), error: error(name) };
  }
  function number<Name extends Path<Values>>(name: Name): FieldProps<Name> {
    return { ...form.register(name, { setValueAs: parseNumber }), error: error(name) };
  }
  function nullableNumber<Name extends Path<Values>>(name: Name): FieldProps<Name> {
    return {
      ...form.register(name, { setValueAs: (value: unknown) => parseNumber(value) ?? null }),
      error: error(name),
    };
  }
  function nullable<Name extends Path<Values>>(name: Name): FieldProps<Name> {
    return { ...form.register(name, { setValueAs: emptyToNull }), error: error(name) };
  }
  return Object.assign(field, { number, nullableNumber, nullable, error });
}

function parseNumber(value: unknown): number | undefined {
  if (typeof value !== 'string') return typeof value === 'number' ? value : undefined;
  const text = value.replaceAll(/[\s\u00a0\u202f,']/g, '');
  return text === '' ? undefined : Number(text);
}

function emptyToNull(value: unknown): unknown {
  return typeof value === 'string' && value.trim() === '' ? null : value;
}
