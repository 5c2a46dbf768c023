import type { DayWindow, RuleTerms } from '@rostra/shared/rules/rule-terms.schema';

/** Terms as they can be tried on what has been. */
export interface TermsInHistory {
  readonly terms: RuleTerms;
  readonly wasMoved: boolean;
}

/**
 * Terms whose days are still to come would do nothing on history: they are tried as if they had run for as many days until now, or ever since where
 * no last day is set. Others stay as they are.
 */
export function intoHistory(terms: RuleTerms, now: Date, timeZone: string): TermsInHistory {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const { firstDay } = terms.window;
  if (firstDay === null || Temporal.PlainDate.compare(firstDay, today) <= 0) return { terms, wasMoved: false };
  return { terms: { ...terms, window: untilToday(terms.window, today) }, wasMoved: true };
}

function untilToday({ firstDay, lastDay }: DayWindow, today: Temporal.PlainDate): DayWindow {
  if (firstDay === null || lastDay === null) return { firstDay: null, lastDay: null };
  const { days } = Temporal.PlainDate.from(firstDay).until(lastDay, { largestUnit: 'days' });
  return { firstDay: today.subtract({ days }).toString(), lastDay: today.toString() };
}
