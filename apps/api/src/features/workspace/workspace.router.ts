import { getWorkspaceFaceInput, getWorkspaceFaceOutput } from '@rostra/shared/workspace/get-workspace-face.contract';
import { inWorkspace, visitorActor } from '../../db/workspace-scope.ts';
import { router } from '../../trpc/init.ts';
import { publicProcedure } from '../../trpc/procedures.ts';
import { findWorkspaceBySlug } from './queries/find-workspace-by-slug.ts';
import { getWorkspaceFace } from './queries/get-workspace-face.ts';

/** What anybody may ask about a workspace. */
export const workspaceRouter = router({
  face: publicProcedure
    .input(getWorkspaceFaceInput)
    .output(getWorkspaceFaceOutput)
    .query(async ({ ctx, input }) => {
      const workspaceId = await findWorkspaceBySlug(ctx.deps, input.workspace);
      return inWorkspace(
        ctx.deps,
        { workspaceId, actor: visitorActor, requestId: ctx.requestId, readOnly: true },
        getWorkspaceFace,
      );
    }),
});
