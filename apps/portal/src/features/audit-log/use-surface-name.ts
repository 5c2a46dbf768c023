import { useLingui } from '@lingui/react/macro';
import type { AuditEventView } from '@rostra/shared/audit/list-audit-events.contract';

/** Gives the word for where something was done. */
export function useSurfaceName(): (surface: AuditEventView['surface']) => string {
  const { t } = useLingui();
  return (surface) => {
    switch (surface) {
      case 'portal':
        return t`Portal`;
      case 'embed':
        return t`Inside another page`;
      case 'console':
        return t`Console`;
      case 'job':
        return t`By itself`;
      case 'import':
        return t`Import`;
      case 'demo':
        return t`Demonstration`;
    }
  };
}
