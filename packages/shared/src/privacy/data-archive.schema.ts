import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

/** Where an archive of somebody's data is. `gone`: its seven days are over, and it was thrown away. */
export const dataArchiveStates = ['queued', 'running', 'done', 'failed', 'gone'] as const;
/** Where an archive of somebody's data is. */
export type DataArchiveState = (typeof dataArchiveStates)[number];

/** Everything a workspace holds about one person, in one file. */
export const dataArchiveSchema = z.object({
  id: entityIdSchema,
  state: z.enum(dataArchiveStates),
  /** Kinds of data written so far, and how many there are. */
  partsDone: z.int().min(0),
  partsTotal: z.int().min(0),
  askedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  /** Until when it can be fetched; null before it is done. */
  expiresAt: z.iso.datetime().nullable(),
  sizeBytes: z.int().nullable(),
});
/** Everything a workspace holds about one person, in one file. */
export type DataArchiveView = z.infer<typeof dataArchiveSchema>;

/** Where an archive is fetched: `<path>/<id>`, by the person it is about and by administrators. */
export const archiveFilesPath = '/archives';

/** Days for which an archive can be fetched. */
export const archiveDays = 7;
