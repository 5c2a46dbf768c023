import { useLingui } from '@lingui/react/macro';
import type { RuleSource } from './words/use-source-words.ts';

/** A source that can be chosen. */
export interface OfferedSource {
  readonly value: RuleSource;
  readonly hint?: string;
}

/** What a rule or a campaign can be made for: stages of challenges, signals from outside, points by hand, and balances that an import brings along. */
export function useOfferedSources(): readonly OfferedSource[] {
  const { t } = useLingui();
  return [
    { value: 'challenge-stage', hint: t`Weighed when it is approved, by the rules of the day it was sent.` },
    { value: 'signal', hint: t`Weighed when it is told, by the rules of the day it happened.` },
    { value: 'grant', hint: t`Weighed when it is given, or when a second person approves it.` },
    { value: 'import', hint: t`Balances from another program, weighed when a list of them is confirmed.` },
  ];
}
