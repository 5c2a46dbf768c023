import {
  checkExportInput,
  latestExportOutput,
  startExportInput,
  workspaceExportSchema,
} from '@rostra/shared/workspace/export-workspace.contract';
import { z } from 'zod';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { latestExport } from './latest-export.ts';
import { findExportFile } from './use-cases/fetch-export.ts';
import { startExport } from './use-cases/start-export.ts';

/** Everything a workspace holds, in one archive. The archive itself is fetched at an address: see http/workspace-export-endpoint.ts. */
export const workspaceExportRouter = router({
  latest: memberProcedure.output(latestExportOutput).query(({ ctx }) => ctx.read(latestExport)),
  check: memberProcedure
    .input(checkExportInput)
    .output(z.null())
    .query(({ ctx, input }) => ctx.read((scope) => findExportFile(scope, input.exportId).then(() => null))),
  start: memberProcedure
    .input(startExportInput)
    .output(workspaceExportSchema)
    .mutation(({ ctx, input }) => ctx.mutate('workspaceExports.start', input, startExport)),
});
