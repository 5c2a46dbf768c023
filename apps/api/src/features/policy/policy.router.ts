import { changePolicyInput, changePolicyOutput } from '@rostra/shared/policy/change-policy.contract';
import { listPoliciesOutput } from '@rostra/shared/policy/list-policies.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { listPolicies } from './queries/list-policies.ts';
import { changePolicy } from './use-cases/change-policy.ts';

/** Values of the house that the workspace may set otherwise, with their history. */
export const policyRouter = router({
  list: memberProcedure.output(listPoliciesOutput).query(({ ctx }) => ctx.read(listPolicies)),
  change: memberProcedure
    .input(changePolicyInput)
    .output(changePolicyOutput)
    .mutation(({ ctx, input }) => ctx.mutate('policy.change', input, (scope) => changePolicy(scope, input))),
});
