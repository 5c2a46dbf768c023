import { useLingui } from '@lingui/react/macro';
import type { RuleSource } from './words/use-source-words.ts';

/** A source that can be chosen. */
export interface OfferedSource {
  readonly value: RuleSource;
  readonly hint?: string;
}

/**
 * What a rule or a campaign can be made for: stages of challenges, and signals. Points by hand and imported rows are given as whoever gives them says;
 * they are offered only where a draft names them already.
 */
export function useOfferedSources(named: readonly RuleSource[]): readonly OfferedSource[] {
  const { t } = useLingui();
  const all: readonly OfferedSource[] = [
    { value: 'challenge-stage', hint: t`Paid when it is approved.` },
    { value: 'signal', hint: t`What other systems tell, once they are connected.` },
    { value: 'grant' },
    { value: 'import' },
  ];
  return all.filter(({ value }) => value === 'challenge-stage' || value === 'signal' || named.includes(value));
}
