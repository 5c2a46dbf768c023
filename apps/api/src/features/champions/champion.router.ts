import { getChampionInput, getChampionOutput } from '@rostra/shared/champions/get-champion.contract';
import { listChampionAccountsOutput } from '@rostra/shared/champions/list-champion-accounts.contract';
import { listChampionsInput, listChampionsOutput } from '@rostra/shared/champions/list-champions.contract';
import { router } from '../../trpc/init.ts';
import { programProcedure } from '../../trpc/procedures.ts';
import { getChampion } from './queries/get-champion.ts';
import { listChampionAccounts } from './queries/list-champion-accounts.ts';
import { listChampions } from './queries/list-champions.ts';

/**
 * Champions as those who run the program see them, across features. Not for sales and customer success: a list with everybody's address would be
 * a way round the gate that every ask has to pass.
 */
export const championRouter = router({
  list: programProcedure
    .input(listChampionsInput)
    .output(listChampionsOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listChampions(scope, input))),
  get: programProcedure
    .input(getChampionInput)
    .output(getChampionOutput)
    .query(({ ctx, input }) => ctx.read((scope) => getChampion(scope, input))),
  accounts: programProcedure.output(listChampionAccountsOutput).query(({ ctx }) => ctx.read(listChampionAccounts)),
});
