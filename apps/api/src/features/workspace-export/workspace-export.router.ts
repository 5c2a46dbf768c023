import {
  latestExportOutput,
  startExportInput,
  workspaceExportSchema,
} from '@rostra/shared/workspace/export-workspace.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { latestExport } from './latest-export.ts';
import { startExport } from './use-cases/start-export.ts';

/** Everything a workspace holds, in one archive. The archive itself is fetched at an address: see http/workspace-export-endpoint.ts. */
export const workspaceExportRouter = router({
  latest: memberProcedure.output(latestExportOutput).query(({ ctx }) => ctx.read(latestExport)),
  start: memberProcedure
    .input(startExportInput)
    .output(workspaceExportSchema)
    .mutation(({ ctx, input }) => ctx.mutate('workspaceExports.start', input, startExport)),
});
