import { createRewardInput, createRewardOutput } from '@rostra/shared/rewards/create-reward.contract';
import { getRewardInput, getRewardOutput } from '@rostra/shared/rewards/get-reward.contract';
import { listCatalogueInput, listCatalogueOutput } from '@rostra/shared/rewards/list-catalogue.contract';
import { listRewardsInput, listRewardsOutput } from '@rostra/shared/rewards/list-rewards.contract';
import { moveRewardInput, moveRewardOutput } from '@rostra/shared/rewards/move-reward.contract';
import { redeemRewardInput, redeemRewardOutput } from '@rostra/shared/rewards/redeem-reward.contract';
import { saveRewardInput, saveRewardOutput } from '@rostra/shared/rewards/save-reward.contract';
import { viewRewardInput, viewRewardOutput } from '@rostra/shared/rewards/view-reward.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { listCatalogue } from './queries/list-catalogue.ts';
import { listRewards } from './queries/list-rewards.ts';
import { readReward } from './queries/read-reward.ts';
import { viewReward } from './queries/view-reward.ts';
import { createReward } from './use-cases/create-reward.ts';
import { activateReward, retireReward } from './use-cases/move-reward.ts';
import { redeemReward } from './use-cases/redeem-reward.ts';
import { saveReward } from './use-cases/save-reward.ts';

/** What champions can have for their points, and how staff keep it. */
export const rewardRouter = router({
  catalogue: memberProcedure
    .input(listCatalogueInput)
    .output(listCatalogueOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listCatalogue(scope, input))),
  view: memberProcedure
    .input(viewRewardInput)
    .output(viewRewardOutput)
    .query(({ ctx, input }) => ctx.read((scope) => viewReward(scope, input))),
  redeem: memberProcedure
    .input(redeemRewardInput)
    .output(redeemRewardOutput)
    .mutation(({ ctx, input }) => ctx.mutate('rewards.redeem', input, (scope) => redeemReward(scope, input))),
  list: memberProcedure
    .input(listRewardsInput)
    .output(listRewardsOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listRewards(scope, input))),
  get: memberProcedure
    .input(getRewardInput)
    .output(getRewardOutput)
    .query(({ ctx, input }) => ctx.read((scope) => readReward(scope, input))),
  create: memberProcedure
    .input(createRewardInput)
    .output(createRewardOutput)
    .mutation(({ ctx, input }) => ctx.mutate('rewards.create', input, (scope) => createReward(scope, input))),
  save: memberProcedure
    .input(saveRewardInput)
    .output(saveRewardOutput)
    .mutation(({ ctx, input }) => ctx.mutate('rewards.save', input, (scope) => saveReward(scope, input))),
  activate: memberProcedure
    .input(moveRewardInput)
    .output(moveRewardOutput)
    .mutation(({ ctx, input }) => ctx.mutate('rewards.activate', input, (scope) => activateReward(scope, input))),
  retire: memberProcedure
    .input(moveRewardInput)
    .output(moveRewardOutput)
    .mutation(({ ctx, input }) => ctx.mutate('rewards.retire', input, (scope) => retireReward(scope, input))),
});
