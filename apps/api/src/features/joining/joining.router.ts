import {
  addAccountDomainInput,
  changeAccountDomainOutput,
  listAccountDomainsInput,
  listAccountDomainsOutput,
  listJoinableAccountsOutput,
  removeAccountDomainInput,
} from '@rostra/shared/joining/account-domain.contract';
import {
  approveIntoNewAccountInput,
  approveJoinRequestInput,
  decideJoinRequestOutput,
  declineJoinRequestInput,
} from '@rostra/shared/joining/decide-join-request.contract';
import { joinInput, joinOutput, lookAtJoiningInput, lookAtJoiningOutput } from '@rostra/shared/joining/join.contract';
import { listJoinRequestsInput, listJoinRequestsOutput } from '@rostra/shared/joining/list-join-requests.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure, publicProcedure } from '../../trpc/procedures.ts';
import { arrive } from '../identity/index.ts';
import { triedByVisitor } from '../sessions/index.ts';
import { listAccountDomains } from './queries/list-account-domains.ts';
import { listJoinableAccounts } from './queries/list-joinable-accounts.ts';
import { listJoinRequests } from './queries/list-join-requests.ts';
import { lookAtJoining } from './queries/look-at-joining.ts';
import { approveIntoNewAccount, approveJoinRequest, declineJoinRequest } from './use-cases/answer-join-request.ts';
import { addAccountDomain, removeAccountDomain } from './use-cases/change-account-domain.ts';
import { join } from './use-cases/join.ts';

/** Becoming a member without being invited: the joining link for whoever got one, the requests and domains for those who run the program. */
export const joiningRouter = router({
  look: publicProcedure
    .input(lookAtJoiningInput)
    .output(lookAtJoiningOutput)
    .query(({ ctx, input }) => triedByVisitor(ctx, input.workspace, (scope) => lookAtJoining(scope, input))),
  join: publicProcedure
    .input(joinInput)
    .output(joinOutput)
    .mutation(async ({ ctx, input }) => {
      const { outcome, signIn } = await triedByVisitor(ctx, input.workspace, (scope) => join(scope, input));
      if (signIn) await arrive(ctx, signIn);
      return { outcome };
    }),
  requests: memberProcedure
    .input(listJoinRequestsInput)
    .output(listJoinRequestsOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listJoinRequests(scope, input))),
  approve: memberProcedure
    .input(approveJoinRequestInput)
    .output(decideJoinRequestOutput)
    .mutation(({ ctx, input }) => ctx.mutate('joining.approve', input, (scope) => approveJoinRequest(scope, input))),
  approveIntoNewAccount: memberProcedure
    .input(approveIntoNewAccountInput)
    .output(decideJoinRequestOutput)
    .mutation(({ ctx, input }) =>
      ctx.mutate('joining.approveIntoNewAccount', input, (scope) => approveIntoNewAccount(scope, input)),
    ),
  decline: memberProcedure
    .input(declineJoinRequestInput)
    .output(decideJoinRequestOutput)
    .mutation(({ ctx, input }) => ctx.mutate('joining.decline', input, (scope) => declineJoinRequest(scope, input))),
  accounts: memberProcedure.output(listJoinableAccountsOutput).query(({ ctx }) => ctx.read(listJoinableAccounts)),
  domains: memberProcedure
    .input(listAccountDomainsInput)
    .output(listAccountDomainsOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listAccountDomains(scope, input))),
  addDomain: memberProcedure
    .input(addAccountDomainInput)
    .output(changeAccountDomainOutput)
    .mutation(({ ctx, input }) => ctx.mutate('joining.addDomain', input, (scope) => addAccountDomain(scope, input))),
  removeDomain: memberProcedure
    .input(removeAccountDomainInput)
    .output(changeAccountDomainOutput)
    .mutation(({ ctx, input }) =>
      ctx.mutate('joining.removeDomain', input, (scope) => removeAccountDomain(scope, input)),
    ),
});
