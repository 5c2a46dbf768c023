import { useLingui } from '@lingui/react/macro';
import type { OutlierKind } from '@rostra/shared/points-office/list-outliers.contract';

/** Gives the word for a kind of finding. */
export function useOutlierKind(): (kind: OutlierKind) => string {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case 'fast-earner':
        return t`Earned fast`;
      case 'same-approver':
        return t`Always the same approver`;
      case 'burst':
        return t`Many at once`;
    }
  };
}
