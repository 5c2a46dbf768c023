import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Where an export of a workspace is. `gone`: its days are over, and it was thrown away. */
export const workspaceExportStates = ['queued', 'running', 'done', 'failed', 'gone'] as const;

/** Days for which an export can be fetched. */
export const exportDays = 3;

/** Where an export is fetched: `<path>/<id>`. */
export const workspaceExportsPath = '/workspace-exports';

/** Everything a workspace holds, in one archive; answer of `workspaceExports.start`. */
export const workspaceExportSchema = z.object({
  id: entityIdSchema,
  state: z.enum(workspaceExportStates),
  /** Tables written so far, and how many there are; 0 before it is known. */
  tablesDone: z.number().int(),
  tablesTotal: z.number().int(),
  askedAt: z.iso.datetime(),
  /** Null when the person is gone. */
  askedBy: z.string().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  /** Until when it can be fetched; null before it is done. */
  expiresAt: z.iso.datetime().nullable(),
  sizeBytes: z.number().int().nullable(),
});

/** Answer of `workspaceExports.latest`: null while there never was one. */
export const latestExportOutput = workspaceExportSchema.nullable();
/** Input of `workspaceExports.check`, which answers null, or refuses as fetching would. */
export const checkExportInput = z.object({ exportId: entityIdSchema });
/** Input of `workspaceExports.start`. */
export const startExportInput = z.object({ ...withIdempotencyKey });

/** Everything a workspace holds, in one archive. */
export type WorkspaceExportView = z.infer<typeof workspaceExportSchema>;
