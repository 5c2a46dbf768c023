import { DateField } from '../ui/fields/date-field.tsx';
import { useTimeZone } from '../ui/format/time-zone.tsx';
import { dayOf, endOfDay, lastDayOf, startOfDay } from './offer-days.ts';

/** What `OfferDayField` takes. Change its `key` when the form is filled anew: the native input keeps its own half-typed text. */
export interface OfferDayFieldProps {
  readonly name: 'opensAt' | 'closesAt';
  readonly label: string;
  readonly hint: string;
  /** The instant at which the first day begins, or at which the last is over; or what was typed and is no day yet. */
  readonly instant: string | null;
  readonly error: string | undefined;
  readonly onInstant: (instant: string | null) => void;
}

/** The first or the last day of something offered; kept as the instant at which it begins, or at which it is over. */
export function OfferDayField({ name, label, hint, instant, error, onInstant }: OfferDayFieldProps) {
  const timeZone = useTimeZone();
  return (
    <DateField
      isOptional
      label={label}
      hint={hint}
      name={name}
      error={error}
      defaultValue={instant ? shownDay(name, instant, timeZone) : ''}
      onChange={({ target: { value: day } }) => onInstant(day === '' ? null : toInstant(name, day, timeZone))}
    />
  );
}

/** A year that is still being typed (0026) stays as it is and is refused as no date. */
function toInstant(name: OfferDayFieldProps['name'], day: string, timeZone: string): string {
  if (Number(day.slice(0, 4)) < 2000) return day;
  return name === 'opensAt' ? startOfDay(day, timeZone) : endOfDay(day, timeZone);
}

function shownDay(name: OfferDayFieldProps['name'], instant: string, timeZone: string): string {
  if (Number.isNaN(Date.parse(instant)) || instant.length === 10) return instant;
  return name === 'opensAt' ? dayOf(instant, timeZone) : lastDayOf(instant, timeZone);
}
