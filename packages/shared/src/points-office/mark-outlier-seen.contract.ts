import { outlierKinds } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Characters of what somebody says of a finding. */
export const outlierNoteMax = 500;

/**
 * Says of a finding that somebody has looked, and what it is. It leaves the list until there is more to it: a later award that makes it as strong or
 * stronger, or another approver. Refusals: `not-found` when the finding is gone.
 */
export const markOutlierSeenInput = z.object({
  kind: z.enum(outlierKinds),
  memberId: entityIdSchema,
  note: z.string().trim().min(1, 'required').max(outlierNoteMax, boundedMessage('too-long', outlierNoteMax)),
  ...withIdempotencyKey,
});
/** When it was marked. */
export const markOutlierSeenOutput = z.object({ seenAt: z.iso.datetime() });

/** Input of `pointsOffice.markOutlierSeen`. */
export type MarkOutlierSeenInput = z.infer<typeof markOutlierSeenInput>;
/** Answer of `pointsOffice.markOutlierSeen`. */
export type MarkOutlierSeenOutput = z.infer<typeof markOutlierSeenOutput>;
