import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Cap } from '@rostra/shared/rules/rule-terms.schema';
import { usePeriodWords } from './use-period-words.ts';

/** What a limit says, whoever set it. */
export type CapLike = Pick<Cap, 'scope' | 'period' | 'awardsMax' | 'pointsMax'>;

/** Gives a limit in words: "2 awards a month per champion". */
export function useCapWords(): (cap: CapLike) => string {
  const { t, i18n } = useLingui();
  const periodWords = usePeriodWords();
  return ({ scope, period, awardsMax, pointsMax }) => {
    const amounts = [
      awardsMax === null ? null : plural(awardsMax, { one: '# award', other: '# awards' }),
      pointsMax === null ? null : plural(pointsMax, { one: '# point', other: '# points' }),
    ].filter((each) => each !== null);
    const amount = amounts.length === 0 ? '…' : new Intl.ListFormat(i18n.locale).format(amounts);
    const each = periodWords(period);
    switch (scope) {
      case 'member':
        return t`${amount} ${each} per champion`;
      case 'account':
        return t`${amount} ${each} per account`;
      case 'rule':
        return t`${amount} ${each} for everybody together`;
    }
  };
}
