import { useLingui } from '@lingui/react/macro';
import type { Comparison } from '@rostra/shared/rules/condition.schema';

/** Gives the words for how a fact is compared; days have words of their own. */
export function useOperatorWords(): (operator: Comparison['operator'], isDay: boolean) => string {
  const { t } = useLingui();
  return (operator, isDay) => {
    switch (operator) {
      case 'is':
        return t`is`;
      case 'is-not':
        return t`is not`;
      case 'is-one-of':
        return t`is one of`;
      case 'is-none-of':
        return t`is none of`;
      case 'contains':
        return t`contains`;
      case 'starts-with':
        return t`begins with`;
      case 'at-least':
        return isDay ? t`is on or after` : t`is at least`;
      case 'at-most':
        return isDay ? t`is on or before` : t`is at most`;
      case 'between':
        return t`is between`;
      case 'is-known':
        return t`is known`;
      case 'is-unknown':
        return t`is not known`;
    }
  };
}
