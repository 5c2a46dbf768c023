import type { RuleTerms } from '@rostra/shared/rules/rule-terms.schema';
import { Text } from '../../../ui/text/text.tsx';
import { useRuleSummary } from '../words/use-rule-summary.ts';

/** What `PlainWords` takes. */
export interface PlainWordsProps {
  readonly terms: RuleTerms;
  readonly size?: 14 | 16 | 20;
}

/** A rule or a campaign in one or two sentences. */
export function PlainWords({ terms, size = 16 }: PlainWordsProps) {
  const summary = useRuleSummary();
  return <Text size={size}>{summary(terms).join(' ')}</Text>;
}
