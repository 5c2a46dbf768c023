import {
  changeSignInWaysInput,
  changeSignInWaysOutput,
} from '@rostra/shared/sign-in-ways/change-sign-in-ways.contract';
import { getSignInSettingsOutput } from '@rostra/shared/sign-in-ways/get-sign-in-settings.contract';
import { listOfferedWaysInput, listOfferedWaysOutput } from '@rostra/shared/sign-in-ways/list-offered-ways.contract';
import { inWorkspace, visitorActor } from '../../db/workspace-scope.ts';
import { router } from '../../trpc/init.ts';
import { memberProcedure, publicProcedure } from '../../trpc/procedures.ts';
import { findWorkspaceBySlug } from '../workspace/index.ts';
import { getSignInSettings } from './queries/get-sign-in-settings.ts';
import { listOfferedWays } from './queries/list-offered-ways.ts';
import { changeSignInWays } from './use-cases/change-sign-in-ways.ts';

/** How people of a workspace sign in at top level. */
export const signInWaysRouter = router({
  offered: publicProcedure
    .input(listOfferedWaysInput)
    .output(listOfferedWaysOutput)
    .query(async ({ ctx, input }) => {
      const workspaceId = await findWorkspaceBySlug(ctx.deps, input.workspace);
      const options = { workspaceId, actor: visitorActor, requestId: ctx.requestId, readOnly: true };
      return inWorkspace(ctx.deps, options, (scope) => listOfferedWays(scope, input));
    }),
  settings: memberProcedure.output(getSignInSettingsOutput).query(({ ctx }) => ctx.read(getSignInSettings)),
  change: memberProcedure
    .input(changeSignInWaysInput)
    .output(changeSignInWaysOutput)
    .mutation(({ ctx, input }) => ctx.mutate('signInWays.change', input, (scope) => changeSignInWays(scope, input))),
});
