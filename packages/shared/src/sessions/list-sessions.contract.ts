import { surfaces } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { deviceSchema } from './device.schema.ts';

/** Input of `sessions.list`. */
export const listSessionsInput = z.object({ ...pageInput });

/** One place where somebody is signed in. */
export const sessionSchema = z.object({
  id: entityIdSchema,
  surface: z.enum(surfaces),
  /** Null until it was used once. */
  device: deviceSchema.nullable(),
  startedAt: z.iso.datetime(),
  /** To five minutes. */
  seenAt: z.iso.datetime(),
  /** Whether the caller asks from here. */
  isThis: z.boolean(),
});

/** Answer of `sessions.list`: the caller's own living sessions, this one first, then the most recently used. */
export const listSessionsOutput = pageOf(sessionSchema);

/** Input of `sessions.list`. */
export type ListSessionsInput = z.infer<typeof listSessionsInput>;
/** One place where somebody is signed in. */
export type SessionView = z.infer<typeof sessionSchema>;
/** Answer of `sessions.list`. */
export type ListSessionsOutput = z.infer<typeof listSessionsOutput>;
