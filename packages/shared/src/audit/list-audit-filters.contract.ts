import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

/** Answer of `audit.filters`: what the log can be narrowed by. */
export const listAuditFiltersOutput = z.object({
  /** Actions that occur in the log. */
  actions: z.array(z.string()),
  /** The vendor's own people; a champion is chosen from a row. */
  staff: z.array(z.object({ id: entityIdSchema, name: z.string() })),
});

/** Answer of `audit.filters`. */
export type ListAuditFiltersOutput = z.infer<typeof listAuditFiltersOutput>;
