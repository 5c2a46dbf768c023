import { useLingui } from '@lingui/react/macro';
import type { AuditEventView } from '@rostra/shared/audit/list-audit-events.contract';

/** Gives who did something. */
export function useActorName(): (event: Pick<AuditEventView, 'actor'>) => string {
  const { t } = useLingui();
  return ({ actor }) => (actor === null ? t`The system` : (actor.name ?? t`Somebody who left`));
}
