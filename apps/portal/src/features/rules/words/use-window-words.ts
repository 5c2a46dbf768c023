import { useLingui } from '@lingui/react/macro';
import type { DayWindow } from '@rostra/shared/rules/rule-terms.schema';
import { useDateFormat } from '../../../ui/format/date-text.tsx';

/** Gives the days something applies on, or null when it always does. */
export function useWindowWords(): (window: DayWindow) => string | null {
  const { t } = useLingui();
  const format = useDateFormat();
  return ({ firstDay, lastDay }) => {
    const first = firstDay && format(firstDay, 'long-day');
    const last = lastDay && format(lastDay, 'long-day');
    if (first && last) return t`From ${first} to ${last}`;
    if (first) return t`From ${first} on`;
    return last ? t`Until ${last}` : null;
  };
}
