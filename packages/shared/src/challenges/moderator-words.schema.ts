import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { entityIdSchema } from '../ids/entity-id.ts';

/** The most characters of one text that staff write to a champion. */
export const wordsMax = 2_000;

/** Words for a champion: trimmed, not over `wordsMax`; may be empty. */
export const wordsText = z.string().trim().max(wordsMax, boundedMessage('too-long', wordsMax));

/** Words that stand beside one field of evidence. */
export const fieldWordsSchema = z.object({ requestId: entityIdSchema, words: z.string() });

/** What a moderator wrote about a stage: in general, and beside the fields it concerns. Read by the champion. */
export const moderatorWordsSchema = z.object({ general: z.string(), fields: z.array(fieldWordsSchema) });

/** Words that stand beside one field of evidence. */
export type FieldWords = z.infer<typeof fieldWordsSchema>;
/** What a moderator wrote about a stage. */
export type ModeratorWords = z.infer<typeof moderatorWordsSchema>;
