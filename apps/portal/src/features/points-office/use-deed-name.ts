import { useLingui } from '@lingui/react/macro';
import { useChallengeKindName } from '../../ui/covers/use-challenge-kind-name.ts';

/** Gives the word for a deed or a rule, as the ledger keeps it. What it does not know is shown as it is written. */
export function useDeedName(): (deed: { readonly key: string; readonly name: string | null }) => string {
  const { t } = useLingui();
  const kindName = useChallengeKindName();
  return ({ key, name }) => {
    // A challenge pays what it offers where no rule of the workspace says otherwise.
    if (name !== null) return key.startsWith('challenge:') ? t`Offer of “${name}”` : name;
    switch (key) {
      case 'review':
      case 'reference-call':
      case 'case-study':
      case 'talk':
        return kindName(key);
      case 'challenge':
        return t`What the challenge offers`;
      case 'grant':
        return t`Points by hand`;
      case 'signal':
        return t`Signals from outside`;
      // What the house pays for signals.
      case 'certification':
        return t`Certification`;
      case 'event-attended':
        return t`Event attended`;
      case 'survey':
        return t`Survey answered`;
      case 'community-answer':
        return t`Community answer`;
      default:
        return key;
    }
  };
}
