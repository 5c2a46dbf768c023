import { joinRequestStates } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { pageInput, pageOf } from '../paging/page.ts';
import { joinRequestSchema } from './join-request.schema.ts';

/** Input of `joining.requests`: of one state, and whose name or address has these letters. */
export const listJoinRequestsInput = z.object({
  state: z.enum(joinRequestStates).default('waiting'),
  search: z.string().trim().max(100).optional(),
  ...pageInput,
});

/** Answer of `joining.requests`: those that wait, the longest waiting first; the others, the latest decided first. */
export const listJoinRequestsOutput = pageOf(joinRequestSchema).extend({
  /** How many wait in all. */
  waiting: z.number().int(),
});

/** Input of `joining.requests`. */
export type ListJoinRequestsInput = z.infer<typeof listJoinRequestsInput>;
/** Answer of `joining.requests`. */
export type ListJoinRequestsOutput = z.infer<typeof listJoinRequestsOutput>;
