import { surfaces } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

/** What the audit log is narrowed by, on screen and in a file. Days are whole days in the workspace's time zone, both included. */
export const auditLogFilter = z.object({
  action: z.string().max(100).optional(),
  /** A member, or `system` for what happened by itself. */
  actor: z.union([z.literal('system'), entityIdSchema]).optional(),
  subjectId: entityIdSchema.optional(),
  surface: z.enum(surfaces).optional(),
  from: z.iso.date('not-a-date').optional(),
  to: z.iso.date('not-a-date').optional(),
});

/** What the audit log is narrowed by. */
export type AuditLogFilter = z.infer<typeof auditLogFilter>;
