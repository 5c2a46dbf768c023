import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { dataArchiveSchema } from './data-archive.schema.ts';

/** Input of `privacy.listArchives`: the latest first. */
export const listArchivesInput = z.object(pageInput);
/** An archive, as administrators see it. */
export const archiveRowSchema = dataArchiveSchema.extend({
  member: z.object({ id: entityIdSchema, name: z.string() }),
  askedBy: z.string().nullable(),
});
/** Answer of `privacy.listArchives`. */
export const listArchivesOutput = pageOf(archiveRowSchema);

/** Input of `privacy.listArchives`. */
export type ListArchivesInput = z.infer<typeof listArchivesInput>;
/** An archive, as administrators see it. */
export type ArchiveRow = z.infer<typeof archiveRowSchema>;
/** Answer of `privacy.listArchives`. */
export type ListArchivesOutput = z.infer<typeof listArchivesOutput>;
