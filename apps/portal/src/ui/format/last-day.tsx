import { type DateForm, DateText } from './date-text.tsx';

/** What `LastDay` takes. */
export interface LastDayProps {
  /** The first instant at which it is over. */
  readonly closesAt: string;
  readonly form?: DateForm;
}

/** The last day on which something can be done, as people say it: what is over at midnight is open until the day before. */
export function LastDay({ closesAt, form }: LastDayProps) {
  return <DateText at={new Date(Date.parse(closesAt) - 1).toISOString()} form={form} />;
}
