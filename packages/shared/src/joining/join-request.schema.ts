import { joinRequestStates } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';

/** Somebody who wants to join, as staff see them. Their address is proven: they opened a mail sent there, or their provider vouched for it. */
export const joinRequestSchema = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  /** What they say about themselves; may be empty. */
  note: z.string(),
  state: z.enum(joinRequestStates),
  askedAt: z.iso.datetime(),
  /** Waiting: the account whose domain the address has. Approved: the account they joined. */
  account: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  decidedAt: z.iso.datetime().nullable(),
  decidedBy: z.string().nullable(),
  /** Words to the asker with a decline; may be empty. */
  words: z.string(),
});

/** Somebody who wants to join. */
export type JoinRequest = z.infer<typeof joinRequestSchema>;
