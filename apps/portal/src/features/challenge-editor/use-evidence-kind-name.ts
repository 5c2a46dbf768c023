import { useLingui } from '@lingui/react/macro';
import type { EvidenceRequest } from '@rostra/shared/challenges/evidence.schema';

/** Gives the word for a kind of evidence, as staff choose it. */
export function useEvidenceKindName(): (kind: EvidenceRequest['kind']) => string {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case 'link':
        return t`Link`;
      case 'text':
        return t`Text`;
      case 'image':
        return t`Picture`;
      case 'choice':
        return t`One of several choices`;
      case 'rating':
        return t`Stars, one to five`;
      case 'date':
        return t`Date`;
    }
  };
}
