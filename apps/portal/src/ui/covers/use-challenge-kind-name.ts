import { useLingui } from '@lingui/react/macro';
import type { ChallengeCoverKind } from './challenge-cover.tsx';

/** Gives the word for a kind of challenge. */
export function useChallengeKindName(): (kind: ChallengeCoverKind) => string {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case 'review':
        return t`Review`;
      case 'reference-call':
        return t`Reference call`;
      case 'case-study':
        return t`Case study`;
      case 'talk':
        return t`Talk`;
    }
  };
}
