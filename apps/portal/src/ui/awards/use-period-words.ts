import { useLingui } from '@lingui/react/macro';
import type { Cap } from '@rostra/shared/rules/rule-terms.schema';

/** Gives the words for the period of a limit: "in a month". */
export function usePeriodWords(): (period: Cap['period']) => string {
  const { t } = useLingui();
  return (period) => {
    switch (period) {
      case 'day':
        return t`a day`;
      case 'week':
        return t`a week`;
      case 'month':
        return t`a month`;
      case 'quarter':
        return t`a quarter`;
      case 'year':
        return t`a year`;
      case 'ever':
        return t`in all`;
    }
  };
}
