import { postingKinds, submissionStates, tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { championRowSchema } from './list-champions.contract.ts';
import { accountOwnerSchema } from './set-account-owner.contract.ts';

/** Input of `champions.get`. */
export const getChampionInput = z.object({ memberId: entityIdSchema });

/** A posting in a line: what it was for and what it moved. */
const postingSchema = z.object({
  id: entityIdSchema,
  kind: z.enum(postingKinds),
  at: z.iso.datetime(),
  /** What it was for; null where the source has no title. */
  title: z.string().nullable(),
  reason: z.string().nullable(),
  /** Change of status points. */
  status: z.number().int(),
  /** Change of reward points that can be spent. */
  available: z.number().int(),
});

/** A submission in a line. */
const submissionSchema = z.object({
  id: entityIdSchema,
  challengeTitle: z.string(),
  state: z.enum(submissionStates),
  updatedAt: z.iso.datetime(),
});

/** Answer of `champions.get`: who it is, where they stand, and what they did last. */
export const getChampionOutput = championRowSchema.extend({
  /** The vendor's own id of the person; null for those who do not see it, too. */
  externalId: z.string().nullable(),
  segment: z.string().nullable(),
  region: z.string().nullable(),
  /** Who of the staff looks after the account. */
  owner: accountOwnerSchema.nullable(),
  /** When the champion last opened the portal. */
  seenAt: z.iso.datetime().nullable(),
  heldPoints: z.number().int(),
  standing: z.object({
    statusPoints: z.number().int(),
    /** `threshold` and `missing` in status points, `progress` from 0 to 1; null at the top. */
    next: z
      .object({ tier: z.enum(tierNames), threshold: z.number().int(), missing: z.number().int(), progress: z.number() })
      .nullable(),
    keptUntil: z.iso.datetime().nullable(),
  }),
  /** Newest first, a handful. */
  postings: z.array(postingSchema),
  /** Those moved last first, a handful. */
  submissions: z.array(submissionSchema),
});

/** Input of `champions.get`. */
export type GetChampionInput = z.infer<typeof getChampionInput>;
/** Answer of `champions.get`. */
export type GetChampionOutput = z.infer<typeof getChampionOutput>;
