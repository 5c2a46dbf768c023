import { useLingui } from '@lingui/react/macro';
import type { RuleSource } from './words/use-source-words.ts';

/** A source that can be chosen. */
export interface OfferedSource {
  readonly value: RuleSource;
  readonly hint?: string;
}

/**
 * What a rule or a campaign can be made for: stages of challenges, points by hand, and balances that an import brings along. Nothing tells signals yet;
 * they are offered only where a draft names them already.
 */
export function useOfferedSources(named: readonly RuleSource[]): readonly OfferedSource[] {
  const { t } = useLingui();
  const all: readonly OfferedSource[] = [
    { value: 'challenge-stage', hint: t`Weighed when it is approved, by the rules of the day it was sent.` },
    { value: 'grant', hint: t`Weighed when it is given, or when a second person approves it.` },
    { value: 'import', hint: t`Balances from another program, weighed when a list of them is confirmed.` },
    { value: 'signal', hint: t`What other systems tell, once they are connected.` },
  ];
  return all.filter(({ value }) => value !== 'signal' || named.includes(value));
}
