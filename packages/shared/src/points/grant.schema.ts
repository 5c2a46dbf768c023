import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

/** `waiting` for a second approver; `granted`: the points are posted; `declined` by the approver; `withdrawn` by whoever asked. */
export const grantStates = ['waiting', 'granted', 'declined', 'withdrawn'] as const;

/** Where a grant stands. */
export type GrantState = (typeof grantStates)[number];

/** Characters of the words on a grant, whoever writes them. */
export const grantWordsMax = 500;

const points = z.number().int();

/** Points given by hand, or asked for, as staff see them. */
export const grantSchema = z.object({
  id: entityIdSchema,
  member: z.object({ id: entityIdSchema, name: z.string(), accountName: z.string().nullable() }),
  /** As typed. */
  statusPoints: points,
  rewardPoints: points,
  /** What the rules for grants made of it; null until it is posted. */
  posted: z.object({ statusPoints: points, rewardPoints: points }).nullable(),
  /** The champion reads it once the points are posted. */
  reason: z.string(),
  state: z.enum(grantStates),
  /** Null when the person is gone. */
  askedBy: z.string().nullable(),
  askedAt: z.iso.datetime(),
  /** Who approved, declined or withdrew; null while it waits, and where no second person was needed. */
  decidedBy: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  /** What whoever decided said to whoever asked. */
  words: z.string().nullable(),
  /** The posting in the ledger, once there is one. */
  postingId: entityIdSchema.nullable(),
  /** Whether the reader may approve or decline it now. */
  mayDecide: z.boolean(),
  /** Whether the reader may withdraw it now. */
  mayWithdraw: z.boolean(),
});

/** Points given by hand, or asked for. */
export type Grant = z.infer<typeof grantSchema>;
