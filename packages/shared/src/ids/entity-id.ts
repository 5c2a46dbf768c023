import { z } from 'zod';

/** The id of anything stored: a UUID (version 7, so that it sorts by creation). */
export const entityIdSchema = z.uuid();

/** The id of anything stored. */
export type EntityId = z.infer<typeof entityIdSchema>;
