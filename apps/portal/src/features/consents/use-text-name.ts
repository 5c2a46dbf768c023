import { useLingui } from '@lingui/react/macro';
import type { ConsentKind } from '@rostra/shared/consents/consent-text.schema';

/** Gives what a text is called. */
export function useTextName(): (kind: ConsentKind) => string {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case 'terms':
        return t`Terms of the program`;
      case 'privacy':
        return t`How your data is used`;
    }
  };
}
