import { useLingui } from '@lingui/react/macro';
import type { CorrectionKind } from '@rostra/shared/points-office/list-corrections.contract';

/** Gives the word for a kind of correction. */
export function useCorrectionKind(): (kind: CorrectionKind) => string {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case 'reversal':
        return t`Taken back`;
      case 'grant':
        return t`Given by hand`;
    }
  };
}
