import {
  listOwnSubmissionsInput,
  listOwnSubmissionsOutput,
} from '@rostra/shared/challenges/list-own-submissions.contract';
import {
  saveSubmissionDraftInput,
  saveSubmissionDraftOutput,
} from '@rostra/shared/challenges/save-submission-draft.contract';
import {
  submitToChallengeInput,
  submitToChallengeOutput,
} from '@rostra/shared/challenges/submit-to-challenge.contract';
import { viewSubmissionInput, viewSubmissionOutput } from '@rostra/shared/challenges/view-submission.contract';
import {
  withdrawSubmissionInput,
  withdrawSubmissionOutput,
} from '@rostra/shared/challenges/withdraw-submission.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { listOwnSubmissions } from './queries/list-own-submissions.ts';
import { viewOwnSubmission } from './queries/view-own-submission.ts';
import { saveSubmissionDraft } from './use-cases/save-submission-draft.ts';
import { submitToChallenge } from './use-cases/submit-to-challenge.ts';
import { withdrawSubmission } from './use-cases/withdraw-submission.ts';

/** A champion's own attempts at challenges. */
export const submissionRouter = router({
  saveDraft: memberProcedure
    .input(saveSubmissionDraftInput)
    .output(saveSubmissionDraftOutput)
    .mutation(({ ctx, input }) =>
      ctx.mutate('submissions.saveDraft', input, (scope) => saveSubmissionDraft(scope, input)),
    ),
  submit: memberProcedure
    .input(submitToChallengeInput)
    .output(submitToChallengeOutput)
    .mutation(({ ctx, input }) => ctx.mutate('submissions.submit', input, (scope) => submitToChallenge(scope, input))),
  withdraw: memberProcedure
    .input(withdrawSubmissionInput)
    .output(withdrawSubmissionOutput)
    .mutation(({ ctx, input }) =>
      ctx.mutate('submissions.withdraw', input, (scope) => withdrawSubmission(scope, input)),
    ),
  view: memberProcedure
    .input(viewSubmissionInput)
    .output(viewSubmissionOutput)
    .query(({ ctx, input }) => ctx.read((scope) => viewOwnSubmission(scope, input))),
  mine: memberProcedure
    .input(listOwnSubmissionsInput)
    .output(listOwnSubmissionsOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listOwnSubmissions(scope, input))),
});
