import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { moderationRowSchema } from './moderation-item.schema.ts';

/** States of a stage that the queue can show. `submitted` waits for staff. */
export const moderationStates = ['submitted', 'changes-requested', 'approved', 'declined'] as const;

/**
 * What champions sent. Waiting: what was promised first comes first; otherwise moderated last first. `search` looks into the
 * names of champion and account and the title of the challenge. What its champion withdrew is not shown as waiting.
 */
export const moderationQueueInput = z.object({
  search: z.string().trim().max(200).default(''),
  challengeId: entityIdSchema.optional(),
  state: z.enum(moderationStates).default('submitted'),
  ...pageInput,
});

/** `counts` are those of the search and the challenge; `challenges` are those with something waiting, most first. */
export const moderationQueueOutput = pageOf(moderationRowSchema).extend({
  counts: z.object({
    submitted: z.number().int(),
    /** Of these, past the promised instant. */
    overdue: z.number().int(),
    'changes-requested': z.number().int(),
    approved: z.number().int(),
    declined: z.number().int(),
  }),
  challenges: z.array(z.object({ id: entityIdSchema, title: z.string(), waiting: z.number().int() })),
});

/** A state that the queue can show. */
export type ModerationState = (typeof moderationStates)[number];
/** Input of `moderation.queue`. */
export type ModerationQueueInput = z.infer<typeof moderationQueueInput>;
/** Answer of `moderation.queue`. */
export type ModerationQueueOutput = z.infer<typeof moderationQueueOutput>;
