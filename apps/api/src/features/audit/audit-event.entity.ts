import { roles, surfaces } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { appendOnly, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';

/** Who did what to which thing, when, from which surface, with the state before and after. Append-only. */
export const AuditEventEntity = defineEntity({
  name: 'AuditEvent',
  ...tenantGuard('audit_event'),
  properties: {
    ...tenantKeys,
    at: p.datetime(),
    /** Null when the system acted by itself. No foreign key: the log outlives the person. */
    actorId: p.uuid().nullable(),
    actorRole: p.enum([...roles, 'system'] as const),
    surface: p.enum(surfaces),
    /** `feature.verb`, as the use case is called: `challenges.publish`. */
    action: p.text(),
    subjectType: p.text(),
    subjectId: p.uuid(),
    before: p.json<unknown>().nullable(),
    after: p.json<unknown>().nullable(),
    requestId: p.text(),
    /** Stands for what the entry says about a person, which is kept apart and can be erased; null where it says nothing of the kind. */
    personalHash: p.text().nullable(),
  },
  triggers: [
    ...appendOnly('audit_event'),
    // Leaves word that the entry has no link yet. A trigger, so that no way of writing can forget it.
    {
      name: 'audit_event_leaves_word',
      timing: 'after',
      events: ['insert'],
      body: `insert into audit_due (workspace_id, event_id) values (new.workspace_id, new.id); return null`,
    },
  ],
  indexes: [
    { properties: ['workspaceId', 'at', 'id'] },
    { properties: ['workspaceId', 'action', 'at', 'id'] },
    { properties: ['workspaceId', 'actorId', 'at', 'id'] },
    { properties: ['workspaceId', 'subjectId', 'at', 'id'] },
  ],
});

/** A row of the audit log. */
export type AuditEvent = InferEntity<typeof AuditEventEntity>;
