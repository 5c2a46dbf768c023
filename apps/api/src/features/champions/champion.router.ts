import { getChampionInput, getChampionOutput } from '@rostra/shared/champions/get-champion.contract';
import { listChampionAccountsOutput } from '@rostra/shared/champions/list-champion-accounts.contract';
import { listChampionsInput, listChampionsOutput } from '@rostra/shared/champions/list-champions.contract';
import {
  listAccountOwnersOutput,
  setAccountOwnerInput,
  setAccountOwnerOutput,
} from '@rostra/shared/champions/set-account-owner.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { getChampion } from './queries/get-champion.ts';
import { listAccountOwners } from './queries/list-account-owners.ts';
import { listChampionAccounts } from './queries/list-champion-accounts.ts';
import { listChampions } from './queries/list-champions.ts';
import { setAccountOwner } from './use-cases/set-account-owner.ts';

/**
 * Champions as staff see them, across features, and who looks after their accounts. Customer success managers see those of their own accounts, and no address: a
 * list with everybody's address would be a way round the gate that every ask has to pass.
 */
export const championRouter = router({
  list: memberProcedure
    .input(listChampionsInput)
    .output(listChampionsOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listChampions(scope, input))),
  get: memberProcedure
    .input(getChampionInput)
    .output(getChampionOutput)
    .query(({ ctx, input }) => ctx.read((scope) => getChampion(scope, input))),
  accounts: memberProcedure.output(listChampionAccountsOutput).query(({ ctx }) => ctx.read(listChampionAccounts)),
  accountOwners: memberProcedure.output(listAccountOwnersOutput).query(({ ctx }) => ctx.read(listAccountOwners)),
  setAccountOwner: memberProcedure
    .input(setAccountOwnerInput)
    .output(setAccountOwnerOutput)
    .mutation(({ ctx, input }) =>
      ctx.mutate('champions.setAccountOwner', input, (scope) => setAccountOwner(scope, input)),
    ),
});
