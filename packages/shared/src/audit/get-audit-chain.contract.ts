import { z } from 'zod';

/** Answer of `audit.chain`: how far the log is proven to be as it was written. */
export const getAuditChainOutput = z.object({
  /** Entries under a link of the chain, and when the last link was made. */
  sealed: z.int(),
  sealedAt: z.iso.datetime().nullable(),
  /** The hash of the last link; null before the first. */
  head: z.string().nullable(),
  /** Entries of the last seconds, which have no link yet. */
  waiting: z.int(),
  /** How many entries, from the first on, fit the chain. */
  goodThrough: z.int(),
  /** When the last of them was done; null when there is none. */
  goodUntil: z.iso.datetime().nullable(),
  /** The first entry that does not fit; null when every entry that was looked at does. */
  brokenAt: z.int().nullable(),
  /** When the chain was last computed again from its beginning; null before the first night. */
  checkedAt: z.iso.datetime().nullable(),
});

/** Answer of `audit.chain`. */
export type GetAuditChainOutput = z.infer<typeof getAuditChainOutput>;
