import {
  askDeletionInput,
  withdrawDeletionInput,
  workspaceDeletionOutput,
} from '@rostra/shared/workspace/delete-workspace.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { getDeletion } from './get-deletion.ts';
import { askDeletion } from './use-cases/ask-deletion.ts';
import { withdrawDeletion } from './use-cases/withdraw-deletion.ts';

/** Removing a workspace with everything in it. */
export const workspaceDeletionRouter = router({
  get: memberProcedure.output(workspaceDeletionOutput).query(({ ctx }) => ctx.read(getDeletion)),
  ask: memberProcedure
    .input(askDeletionInput)
    .output(workspaceDeletionOutput)
    .mutation(({ ctx, input }) => ctx.mutate('workspaceDeletion.ask', input, (scope) => askDeletion(scope, input))),
  withdraw: memberProcedure
    .input(withdrawDeletionInput)
    .output(workspaceDeletionOutput)
    .mutation(({ ctx, input }) => ctx.mutate('workspaceDeletion.withdraw', input, withdrawDeletion)),
});
