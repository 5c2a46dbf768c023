import { getChampionInput, getChampionOutput } from '@rostra/shared/champions/get-champion.contract';
import { listChampionAccountsOutput } from '@rostra/shared/champions/list-champion-accounts.contract';
import { listChampionsInput, listChampionsOutput } from '@rostra/shared/champions/list-champions.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { getChampion } from './queries/get-champion.ts';
import { listChampionAccounts } from './queries/list-champion-accounts.ts';
import { listChampions } from './queries/list-champions.ts';

/**
 * Champions as those who run the program see them, across features. Not for sales and customer success: a list with everybody's address would be
 * a way round the gate that every ask has to pass.
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
});
