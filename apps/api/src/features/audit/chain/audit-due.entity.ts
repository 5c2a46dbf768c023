import { defineEntity, p } from '@mikro-orm/postgresql';

/**
 * Entries of the log that no link covers yet; the log adds them by a trigger. Outside the workspaces' guard, so that one query finds every
 * workspace where something waits; it holds ids and nothing else. Who deletes a row here gains a day: the night looks for entries without a link.
 */
export const AuditDueEntity = defineEntity({
  name: 'AuditDue',
  tableName: 'audit_due',
  properties: {
    workspaceId: p.uuid().primary(),
    eventId: p.uuid().primary(),
  },
});
