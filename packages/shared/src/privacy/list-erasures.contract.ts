import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { erasureRequestSchema, erasureStates } from './erasure-request.schema.ts';

/** Input of `privacy.listErasures`: those that wait first, the most urgent of them first, then what is over. */
export const listErasuresInput = z.object({ state: z.enum(erasureStates).optional(), ...pageInput });

/** A request to be erased, as administrators see it. */
export const erasureRowSchema = erasureRequestSchema.extend({
  member: z.object({ id: entityIdSchema, name: z.string(), account: z.string().nullable() }),
  /** Null when the system carried it out by itself, and while it waits. */
  endedBy: z.string().nullable(),
  endedAt: z.iso.datetime().nullable(),
  /** Whether the person asked, or staff for the person. */
  isOwn: z.boolean(),
  /** What carrying it out ends; zeros once it is over. */
  open: z.object({ redemptions: z.int(), submissions: z.int(), betas: z.int(), available: z.int() }),
});
/** Answer of `privacy.listErasures`. */
export const listErasuresOutput = pageOf(erasureRowSchema);

/** Input of `privacy.listErasures`. */
export type ListErasuresInput = z.infer<typeof listErasuresInput>;
/** A request to be erased, as administrators see it. */
export type ErasureRow = z.infer<typeof erasureRowSchema>;
/** Answer of `privacy.listErasures`. */
export type ListErasuresOutput = z.infer<typeof listErasuresOutput>;
