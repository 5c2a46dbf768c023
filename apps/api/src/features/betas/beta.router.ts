import { admitToBetaInput, admitToBetaOutput } from '@rostra/shared/betas/admit-to-beta.contract';
import { closeBetaInput, closeBetaOutput } from '@rostra/shared/betas/close-beta.contract';
import { createBetaInput, createBetaOutput } from '@rostra/shared/betas/create-beta.contract';
import { getBetaInput, getBetaOutput } from '@rostra/shared/betas/get-beta.contract';
import { joinBetaInput, joinBetaOutput } from '@rostra/shared/betas/join-beta.contract';
import { leaveBetaInput, leaveBetaOutput } from '@rostra/shared/betas/leave-beta.contract';
import { listBetasInput, listBetasOutput } from '@rostra/shared/betas/list-betas.contract';
import { listEnrolmentsInput, listEnrolmentsOutput } from '@rostra/shared/betas/list-enrolments.contract';
import { listOpenBetasInput, listOpenBetasOutput } from '@rostra/shared/betas/list-open-betas.contract';
import { listWaitlistsOutput } from '@rostra/shared/betas/list-waitlists.contract';
import { offerBetaInput, offerBetaOutput } from '@rostra/shared/betas/offer-beta.contract';
import { removeFromBetaInput, removeFromBetaOutput } from '@rostra/shared/betas/remove-from-beta.contract';
import { saveBetaInput, saveBetaOutput } from '@rostra/shared/betas/save-beta.contract';
import { viewBetaInput, viewBetaOutput } from '@rostra/shared/betas/view-beta.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { getBeta } from './queries/get-beta.ts';
import { listBetas } from './queries/list-betas.ts';
import { listEnrolments } from './queries/list-enrolments.ts';
import { listOpenBetas } from './queries/list-open-betas.ts';
import { listWaitlists } from './queries/list-waitlists.ts';
import { viewBeta } from './queries/view-beta.ts';
import { admitToBeta } from './use-cases/admit-to-beta.ts';
import { closeBeta } from './use-cases/close-beta.ts';
import { createBeta } from './use-cases/create-beta.ts';
import { joinBeta } from './use-cases/join-beta.ts';
import { leaveBeta } from './use-cases/leave-beta.ts';
import { offerBeta } from './use-cases/offer-beta.ts';
import { removeFromBeta } from './use-cases/remove-from-beta.ts';
import { saveBeta } from './use-cases/save-beta.ts';

/** Betas: champions join and leave; staff write, offer, close and fill them. */
export const betaRouter = router({
  open: memberProcedure
    .input(listOpenBetasInput)
    .output(listOpenBetasOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listOpenBetas(scope, input))),
  view: memberProcedure
    .input(viewBetaInput)
    .output(viewBetaOutput)
    .query(({ ctx, input }) => ctx.read((scope) => viewBeta(scope, input))),
  join: memberProcedure
    .input(joinBetaInput)
    .output(joinBetaOutput)
    .mutation(({ ctx, input }) => ctx.mutate('betas.join', input, (scope) => joinBeta(scope, input))),
  leave: memberProcedure
    .input(leaveBetaInput)
    .output(leaveBetaOutput)
    .mutation(({ ctx, input }) => ctx.mutate('betas.leave', input, (scope) => leaveBeta(scope, input))),
  list: memberProcedure
    .input(listBetasInput)
    .output(listBetasOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listBetas(scope, input))),
  get: memberProcedure
    .input(getBetaInput)
    .output(getBetaOutput)
    .query(({ ctx, input }) => ctx.read((scope) => getBeta(scope, input))),
  create: memberProcedure
    .input(createBetaInput)
    .output(createBetaOutput)
    .mutation(({ ctx, input }) => ctx.mutate('betas.create', input, (scope) => createBeta(scope, input))),
  save: memberProcedure
    .input(saveBetaInput)
    .output(saveBetaOutput)
    .mutation(({ ctx, input }) => ctx.mutate('betas.save', input, (scope) => saveBeta(scope, input))),
  offer: memberProcedure
    .input(offerBetaInput)
    .output(offerBetaOutput)
    .mutation(({ ctx, input }) => ctx.mutate('betas.offer', input, (scope) => offerBeta(scope, input))),
  close: memberProcedure
    .input(closeBetaInput)
    .output(closeBetaOutput)
    .mutation(({ ctx, input }) => ctx.mutate('betas.close', input, (scope) => closeBeta(scope, input))),
  enrolments: memberProcedure
    .input(listEnrolmentsInput)
    .output(listEnrolmentsOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listEnrolments(scope, input))),
  waitlists: memberProcedure.output(listWaitlistsOutput).query(({ ctx }) => ctx.read(listWaitlists)),
  admit: memberProcedure
    .input(admitToBetaInput)
    .output(admitToBetaOutput)
    .mutation(({ ctx, input }) => ctx.mutate('betas.admit', input, (scope) => admitToBeta(scope, input))),
  remove: memberProcedure
    .input(removeFromBetaInput)
    .output(removeFromBetaOutput)
    .mutation(({ ctx, input }) => ctx.mutate('betas.remove', input, (scope) => removeFromBeta(scope, input))),
});
