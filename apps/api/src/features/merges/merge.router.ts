import {
  mergeMembersInput,
  mergeMembersOutput,
  previewMergeInput,
  previewMergeOutput,
} from '@rostra/shared/points/merge-members.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { previewMerge } from './queries/preview-merge.ts';
import { mergeMembers } from './use-cases/merge-members.ts';

/** Making one champion of two entries for the same person. */
export const mergeRouter = router({
  preview: memberProcedure
    .input(previewMergeInput)
    .output(previewMergeOutput)
    .query(({ ctx, input }) => ctx.read((scope) => previewMerge(scope, input))),
  merge: memberProcedure
    .input(mergeMembersInput)
    .output(mergeMembersOutput)
    .mutation(({ ctx, input }) => ctx.mutate('merges.merge', input, (scope) => mergeMembers(scope, input))),
});
