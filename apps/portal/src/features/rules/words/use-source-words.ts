import { useLingui } from '@lingui/react/macro';
import type { PointRuleTerms } from '@rostra/shared/rules/rule-terms.schema';

/** What a rule pays for. */
export type RuleSource = PointRuleTerms['source'];

/** Gives the words for what a rule pays for: alone, and as it stands in a sentence. */
export function useSourceWords(): (source: RuleSource) => { readonly label: string; readonly phrase: string } {
  const { t } = useLingui();
  return (source) => {
    switch (source) {
      case 'challenge-stage':
        return { label: t`Stage of a challenge`, phrase: t`an approved stage of a challenge` };
      case 'signal':
        return { label: t`Signal from outside`, phrase: t`a signal` };
      case 'grant':
        return { label: t`Points by hand`, phrase: t`a grant by hand` };
      case 'import':
        return { label: t`Imported balance`, phrase: t`an imported balance` };
    }
  };
}
