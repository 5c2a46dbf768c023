import { z } from 'zod';
import { dataArchiveSchema } from './data-archive.schema.ts';
import { erasureRequestSchema } from './erasure-request.schema.ts';

/** Answer of `privacy.own`: what became of the champion's own archive and of a request to be erased, and what erasing would end. */
export const getOwnDataOutput = z.object({
  /** The address that has to be typed to confirm. */
  email: z.string(),
  /** The latest; null when there was none. */
  archive: dataArchiveSchema.nullable(),
  /** The one that waits; null when there is none. */
  erasure: erasureRequestSchema.nullable(),
  /** What would be given up. */
  open: z.object({
    available: z.int().min(0),
    held: z.int().min(0),
    redemptions: z.int().min(0),
    submissions: z.int().min(0),
    betas: z.int().min(0),
  }),
});
/** Answer of `privacy.own`. */
export type GetOwnDataOutput = z.infer<typeof getOwnDataOutput>;
