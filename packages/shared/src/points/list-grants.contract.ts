import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { grantSchema, grantStates } from './grant.schema.ts';

/** Input of `grants.list`: of one state or all, to one champion or all. Every filter narrows; one that is absent does not. */
export const listGrantsInput = z.object({
  state: z.enum(grantStates).optional(),
  memberId: entityIdSchema.optional(),
  /** Part of a name, of the champion, the account or whoever asked, or of the reason. */
  search: z.string().trim().max(100).default(''),
  ...pageInput,
});

/** Answer of `grants.list`: the latest asked for first; what waits, the longest waiting first. */
export const listGrantsOutput = pageOf(grantSchema).extend({
  /** How many wait in all, and how many of them the reader may decide. */
  counts: z.object({ waiting: z.number().int(), mine: z.number().int() }),
});

/** Input of `grants.list`. */
export type ListGrantsInput = z.infer<typeof listGrantsInput>;
/** Answer of `grants.list`. */
export type ListGrantsOutput = z.infer<typeof listGrantsOutput>;
