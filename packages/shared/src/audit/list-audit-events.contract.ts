import { roles, surfaces } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { auditLogFilter } from './audit-log-filter.ts';

/** Input of `audit.list`: newest first. */
export const listAuditEventsInput = auditLogFilter.extend(pageInput);

/** One thing that somebody did. */
export const auditEventSchema = z.object({
  id: entityIdSchema,
  at: z.iso.datetime(),
  /** `feature.verb`, such as `challenges.publish`. */
  action: z.string(),
  /** Null when the system did it by itself; the name is null when the person is gone. */
  actor: z.object({ id: entityIdSchema, name: z.string().nullable() }).nullable(),
  /** The role at that moment. */
  actorRole: z.enum([...roles, 'system']),
  surface: z.enum(surfaces),
  /** What it was done to; the label is null where it has no name. */
  subject: z.object({ type: z.string(), id: entityIdSchema, label: z.string().nullable() }),
  before: z.json(),
  after: z.json(),
  /** Finds the lines of the server's log. */
  requestId: z.string(),
});

/** Answer of `audit.list`. */
export const listAuditEventsOutput = pageOf(auditEventSchema);

/** Input of `audit.list`. */
export type ListAuditEventsInput = z.infer<typeof listAuditEventsInput>;
/** One thing that somebody did. */
export type AuditEventView = z.infer<typeof auditEventSchema>;
/** Answer of `audit.list`. */
export type ListAuditEventsOutput = z.infer<typeof listAuditEventsOutput>;
