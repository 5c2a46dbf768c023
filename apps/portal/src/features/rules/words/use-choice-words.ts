import { useLingui } from '@lingui/react/macro';
import { useChallengeKindName } from '../../../ui/covers/use-challenge-kind-name.ts';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { useSignalNatureWords } from './use-signal-nature-words.ts';
import { useSourceWords } from './use-source-words.ts';

const tiers = ['none', 'bronze', 'silver', 'gold'] as const;
const kinds = ['review', 'reference-call', 'case-study', 'talk'] as const;
const sources = ['challenge-stage', 'signal', 'grant', 'import'] as const;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Gives the word for one of a fact's choices; one this build does not know is told as it is. */
export function useChoiceWords(): (fact: string, choice: string) => string {
  const { i18n } = useLingui();
  const tierName = useTierName();
  const kindName = useChallengeKindName();
  const sourceWords = useSourceWords();
  const natureWords = useSignalNatureWords();
  function weekday(choice: string): string | null {
    const place = weekdays.indexOf(choice);
    if (place < 0) return null;
    // 5 January 1970 was a Monday.
    const day = new Date(Date.UTC(1970, 0, 5 + place));
    return new Intl.DateTimeFormat(i18n.locale, { weekday: 'long', timeZone: 'UTC' }).format(day);
  }
  return (fact, choice) => {
    const tier = tiers.find((each) => each === choice);
    const kind = kinds.find((each) => each === choice);
    const source = sources.find((each) => each === choice);
    if (fact === 'member.tier' && tier) return tierName(tier);
    if (fact === 'challenge.kind' && kind) return kindName(kind);
    if (fact === 'source.kind' && source) return sourceWords(source).label;
    if (fact === 'signal.nature') return natureWords(choice);
    return (fact === 'occurred.weekday' && weekday(choice)) || choice;
  };
}
