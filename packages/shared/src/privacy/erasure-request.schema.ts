import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

/** Where a request to be erased is. */
export const erasureStates = ['waiting', 'withdrawn', 'done'] as const;
/** Where a request to be erased is. */
export type ErasureState = (typeof erasureStates)[number];

/** Days until a request is carried out by itself; until then it can be taken back. */
export const erasureWaitingDays = 14;

/** A request to be erased, as the person sees it. */
export const erasureRequestSchema = z.object({
  id: entityIdSchema,
  state: z.enum(erasureStates),
  askedAt: z.iso.datetime(),
  /** When it is carried out by itself. */
  dueAt: z.iso.datetime(),
});
/** A request to be erased, as the person sees it. */
export type ErasureRequestView = z.infer<typeof erasureRequestSchema>;
