import { createGrantInput, createGrantOutput, grantTermsOutput } from '@rostra/shared/points/create-grant.contract';
import {
  approveGrantInput,
  decideGrantOutput,
  declineGrantInput,
  withdrawGrantInput,
} from '@rostra/shared/points/decide-grant.contract';
import { getGrantInput, getGrantOutput } from '@rostra/shared/points/get-grant.contract';
import { listGrantsInput, listGrantsOutput } from '@rostra/shared/points/list-grants.contract';
import { previewGrantInput, previewGrantOutput } from '@rostra/shared/points/preview-grant.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { createGrant } from './create-grant.ts';
import { approveGrant, declineGrant, withdrawGrant } from './decide-grant.ts';
import { grantTerms } from './grant-terms.ts';
import { listGrants } from './list-grants.ts';
import { previewGrant } from './preview-grant.ts';
import { readGrant } from './read-grants.ts';

/** Points by hand: giving them, asking for more than one may give alone, and deciding on what others asked for. */
export const grantRouter = router({
  terms: memberProcedure.output(grantTermsOutput).query(({ ctx }) => ctx.read((scope) => grantTerms(scope))),
  list: memberProcedure
    .input(listGrantsInput)
    .output(listGrantsOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listGrants(scope, input))),
  get: memberProcedure
    .input(getGrantInput)
    .output(getGrantOutput)
    .query(({ ctx, input }) => ctx.read((scope) => readGrant(scope, input.grantId))),
  preview: memberProcedure
    .input(previewGrantInput)
    .output(previewGrantOutput)
    .query(({ ctx, input }) => ctx.read((scope) => previewGrant(scope, input))),
  create: memberProcedure
    .input(createGrantInput)
    .output(createGrantOutput)
    .mutation(({ ctx, input }) => ctx.mutate('grants.create', input, (scope) => createGrant(scope, input))),
  approve: memberProcedure
    .input(approveGrantInput)
    .output(decideGrantOutput)
    .mutation(({ ctx, input }) => ctx.mutate('grants.approve', input, (scope) => approveGrant(scope, input))),
  decline: memberProcedure
    .input(declineGrantInput)
    .output(decideGrantOutput)
    .mutation(({ ctx, input }) => ctx.mutate('grants.decline', input, (scope) => declineGrant(scope, input))),
  withdraw: memberProcedure
    .input(withdrawGrantInput)
    .output(decideGrantOutput)
    .mutation(({ ctx, input }) => ctx.mutate('grants.withdraw', input, (scope) => withdrawGrant(scope, input))),
});
