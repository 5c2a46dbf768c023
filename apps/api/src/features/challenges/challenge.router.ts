import { closeChallengeInput, closeChallengeOutput } from '@rostra/shared/challenges/close-challenge.contract';
import { copyChallengeInput, copyChallengeOutput } from '@rostra/shared/challenges/copy-challenge.contract';
import { createChallengeInput, createChallengeOutput } from '@rostra/shared/challenges/create-challenge.contract';
import { getChallengeInput, getChallengeOutput } from '@rostra/shared/challenges/get-challenge.contract';
import { listChallengesInput, listChallengesOutput } from '@rostra/shared/challenges/list-challenges.contract';
import {
  discardChallengeDraftInput,
  discardChallengeDraftOutput,
} from '@rostra/shared/challenges/discard-challenge-draft.contract';
import {
  listOpenChallengesInput,
  listOpenChallengesOutput,
} from '@rostra/shared/challenges/list-open-challenges.contract';
import { nextStepsOutput } from '@rostra/shared/challenges/next-steps.contract';
import { publishChallengeInput, publishChallengeOutput } from '@rostra/shared/challenges/publish-challenge.contract';
import {
  saveChallengeDraftInput,
  saveChallengeDraftOutput,
} from '@rostra/shared/challenges/save-challenge-draft.contract';
import { viewChallengeInput, viewChallengeOutput } from '@rostra/shared/challenges/view-challenge.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { getStaffChallenge } from './queries/get-staff-challenge.ts';
import { listChallenges } from './queries/list-challenges.ts';
import { listNextSteps } from './queries/list-next-steps.ts';
import { listOpenChallenges } from './queries/list-open-challenges.ts';
import { viewChallenge } from './queries/view-challenge.ts';
import { closeChallenge } from './use-cases/close-challenge.ts';
import { copyChallenge } from './use-cases/copy-challenge.ts';
import { createChallenge } from './use-cases/create-challenge.ts';
import { discardChallengeDraft } from './use-cases/discard-challenge-draft.ts';
import { publishChallenge } from './use-cases/publish-challenge.ts';
import { saveChallengeDraft } from './use-cases/save-challenge-draft.ts';

/** Challenges: staff write and offer them, champions find what fits. */
export const challengeRouter = router({
  list: memberProcedure
    .input(listChallengesInput)
    .output(listChallengesOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listChallenges(scope, input))),
  get: memberProcedure
    .input(getChallengeInput)
    .output(getChallengeOutput)
    .query(({ ctx, input }) => ctx.read((scope) => getStaffChallenge(scope, input.challengeId))),
  create: memberProcedure
    .input(createChallengeInput)
    .output(createChallengeOutput)
    .mutation(({ ctx, input }) => ctx.mutate('challenges.create', input, (scope) => createChallenge(scope, input))),
  copy: memberProcedure
    .input(copyChallengeInput)
    .output(copyChallengeOutput)
    .mutation(({ ctx, input }) => ctx.mutate('challenges.copy', input, (scope) => copyChallenge(scope, input))),
  saveDraft: memberProcedure
    .input(saveChallengeDraftInput)
    .output(saveChallengeDraftOutput)
    .mutation(({ ctx, input }) =>
      ctx.mutate('challenges.saveDraft', input, (scope) => saveChallengeDraft(scope, input)),
    ),
  discardDraft: memberProcedure
    .input(discardChallengeDraftInput)
    .output(discardChallengeDraftOutput)
    .mutation(({ ctx, input }) =>
      ctx.mutate('challenges.discardDraft', input, (scope) => discardChallengeDraft(scope, input)),
    ),
  publish: memberProcedure
    .input(publishChallengeInput)
    .output(publishChallengeOutput)
    .mutation(({ ctx, input }) => ctx.mutate('challenges.publish', input, (scope) => publishChallenge(scope, input))),
  close: memberProcedure
    .input(closeChallengeInput)
    .output(closeChallengeOutput)
    .mutation(({ ctx, input }) => ctx.mutate('challenges.close', input, (scope) => closeChallenge(scope, input))),
  open: memberProcedure
    .input(listOpenChallengesInput)
    .output(listOpenChallengesOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listOpenChallenges(scope, input))),
  view: memberProcedure
    .input(viewChallengeInput)
    .output(viewChallengeOutput)
    .query(({ ctx, input }) => ctx.read((scope) => viewChallenge(scope, input))),
  nextSteps: memberProcedure.output(nextStepsOutput).query(({ ctx }) => ctx.read(listNextSteps)),
});
