import {
  getModerationItemInput,
  getModerationItemOutput,
} from '@rostra/shared/challenges/get-moderation-item.contract';
import {
  approveStageInput,
  askForChangesInput,
  declineSubmissionInput,
  moderateSubmissionOutput,
} from '@rostra/shared/challenges/moderate-submission.contract';
import { moderationQueueInput, moderationQueueOutput } from '@rostra/shared/challenges/moderation-queue.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { getModerationItem } from './queries/get-moderation-item.ts';
import { listModerationQueue } from './queries/list-moderation-queue.ts';
import { approveStage } from './use-cases/approve-stage.ts';
import { askForChanges } from './use-cases/ask-for-changes.ts';
import { declineSubmission } from './use-cases/decline-submission.ts';

/** What staff do to what champions sent. */
export const moderationRouter = router({
  queue: memberProcedure
    .input(moderationQueueInput)
    .output(moderationQueueOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listModerationQueue(scope, input))),
  get: memberProcedure
    .input(getModerationItemInput)
    .output(getModerationItemOutput)
    .query(({ ctx, input }) => ctx.read((scope) => getModerationItem(scope, input))),
  approve: memberProcedure
    .input(approveStageInput)
    .output(moderateSubmissionOutput)
    .mutation(({ ctx, input }) => ctx.mutate('moderation.approve', input, (scope) => approveStage(scope, input))),
  askForChanges: memberProcedure
    .input(askForChangesInput)
    .output(moderateSubmissionOutput)
    .mutation(({ ctx, input }) =>
      ctx.mutate('moderation.askForChanges', input, (scope) => askForChanges(scope, input)),
    ),
  decline: memberProcedure
    .input(declineSubmissionInput)
    .output(moderateSubmissionOutput)
    .mutation(({ ctx, input }) => ctx.mutate('moderation.decline', input, (scope) => declineSubmission(scope, input))),
});
