import { tierNames, tierReplacements } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';

/** Input of `tiers.previewPeople`: those of one outcome, or everybody who does not simply stay. */
export const listTierPreviewInput = z.object({
  ...pageInput,
  outcome: z.enum(tierReplacements).optional(),
  /** Part of a name, of the person or the account. Without an outcome it finds those who stay as well. */
  search: z.string().trim().max(100).default(''),
});

/** One person under the draft. */
export const tierPreviewPersonSchema = z.object({
  memberId: entityIdSchema,
  name: z.string(),
  accountName: z.string().nullable(),
  outcome: z.enum(tierReplacements),
  from: z.enum(tierNames),
  to: z.enum(tierNames),
  /** Status points as the draft counts them. */
  statusPoints: z.number().int(),
  /** For a notice: when the tier would fall. */
  graceEndsAt: z.iso.datetime().nullable(),
});
/** Answer of `tiers.previewPeople`: the widest moves first, then by name. Empty while nothing was worked out. */
export const listTierPreviewOutput = pageOf(tierPreviewPersonSchema);

/** Input of `tiers.previewPeople`. */
export type ListTierPreviewInput = z.infer<typeof listTierPreviewInput>;
/** Answer of `tiers.previewPeople`. */
export type ListTierPreviewOutput = z.infer<typeof listTierPreviewOutput>;
