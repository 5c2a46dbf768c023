import { useFieldProps } from '../../../lib/use-field-props.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { useTimeZone } from '../../../ui/format/time-zone.tsx';
import { dayOf, endOfDay, lastDayOf, startOfDay } from '../../../lib/offer-days.ts';
import type { ChallengeEditorState } from '../use-challenge-editor.ts';

/** What `OfferDayField` takes. Give it `fillKey` as a key: the native input keeps its own half-typed text. */
export interface OfferDayFieldProps {
  readonly editor: ChallengeEditorState;
  readonly name: 'opensAt' | 'closesAt';
  readonly label: string;
  readonly hint: string;
}

/** The first or the last day of the offer; kept as the instant at which it begins, or at which it is over. */
export function OfferDayField({ editor, name, label, hint }: OfferDayFieldProps) {
  const timeZone = useTimeZone();
  const { form, values } = editor;
  const field = useFieldProps(form);
  const instant = values[name];

  function take(day: string) {
    form.setValue(name, day === '' ? null : toInstant(name, day, timeZone), {
      shouldDirty: true,
      shouldValidate: true,
    });
  }

  return (
    <DateField
      isOptional
      label={label}
      hint={hint}
      name={name}
      error={field.error(name)}
      defaultValue={instant ? (name === 'opensAt' ? dayOf(instant, timeZone) : lastDayOf(instant, timeZone)) : ''}
      onChange={(event) => take(event.target.value)}
    />
  );
}

/** A year that is still being typed (0026) stays as it is and is refused as no date. */
function toInstant(name: OfferDayFieldProps['name'], day: string, timeZone: string): string {
  if (Number(day.slice(0, 4)) < 2000) return day;
  return name === 'opensAt' ? startOfDay(day, timeZone) : endOfDay(day, timeZone);
}
