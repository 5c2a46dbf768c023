import { useLingui } from '@lingui/react/macro';
import type { AuditEventView } from '@rostra/shared/audit/list-audit-events.contract';

/** Gives the word for a role at that moment. */
export function useRoleName(): (role: AuditEventView['actorRole']) => string {
  const { t } = useLingui();
  return (role) => {
    switch (role) {
      case 'champion':
        return t`Champion`;
      case 'sales':
        return t`Sales`;
      case 'csm':
        return t`Customer success`;
      case 'manager':
        return t`Program manager`;
      case 'admin':
        return t`Administrator`;
      case 'system':
        return t`System`;
    }
  };
}
