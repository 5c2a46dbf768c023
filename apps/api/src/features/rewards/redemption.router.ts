import { getRedemptionInput, getRedemptionOutput } from '@rostra/shared/rewards/get-redemption.contract';
import { listMyRedemptionsInput, listMyRedemptionsOutput } from '@rostra/shared/rewards/list-my-redemptions.contract';
import {
  listRedemptionQueueInput,
  listRedemptionQueueOutput,
} from '@rostra/shared/rewards/list-redemption-queue.contract';
import {
  approveRedemptionInput,
  cancelRedemptionInput,
  failRedemptionInput,
  fulfilRedemptionInput,
  movedRedemptionOutput,
  rejectRedemptionInput,
} from '@rostra/shared/rewards/move-redemption.contract';
import { viewRedemptionInput, viewRedemptionOutput } from '@rostra/shared/rewards/view-redemption.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { listMyRedemptions } from './queries/list-my-redemptions.ts';
import { listRedemptionQueue } from './queries/list-redemption-queue.ts';
import { readRedemption } from './queries/read-redemption.ts';
import { viewRedemption } from './queries/view-redemption.ts';
import { approveRedemption } from './use-cases/approve-redemption.ts';
import { cancelRedemption } from './use-cases/cancel-redemption.ts';
import { failRedemption } from './use-cases/fail-redemption.ts';
import { fulfilRedemption } from './use-cases/fulfil-redemption.ts';
import { rejectRedemption } from './use-cases/reject-redemption.ts';

/** What became of redeemed rewards: the champion's side, and the queue that staff work through. */
export const redemptionRouter = router({
  mine: memberProcedure
    .input(listMyRedemptionsInput)
    .output(listMyRedemptionsOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listMyRedemptions(scope, input))),
  view: memberProcedure
    .input(viewRedemptionInput)
    .output(viewRedemptionOutput)
    .query(({ ctx, input }) => ctx.read((scope) => viewRedemption(scope, input))),
  cancel: memberProcedure
    .input(cancelRedemptionInput)
    .output(movedRedemptionOutput)
    .mutation(({ ctx, input }) => ctx.mutate('redemptions.cancel', input, (scope) => cancelRedemption(scope, input))),
  queue: memberProcedure
    .input(listRedemptionQueueInput)
    .output(listRedemptionQueueOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listRedemptionQueue(scope, input))),
  get: memberProcedure
    .input(getRedemptionInput)
    .output(getRedemptionOutput)
    .query(({ ctx, input }) => ctx.read((scope) => readRedemption(scope, input))),
  approve: memberProcedure
    .input(approveRedemptionInput)
    .output(movedRedemptionOutput)
    .mutation(({ ctx, input }) => ctx.mutate('redemptions.approve', input, (scope) => approveRedemption(scope, input))),
  fulfil: memberProcedure
    .input(fulfilRedemptionInput)
    .output(movedRedemptionOutput)
    .mutation(({ ctx, input }) => ctx.mutate('redemptions.fulfil', input, (scope) => fulfilRedemption(scope, input))),
  reject: memberProcedure
    .input(rejectRedemptionInput)
    .output(movedRedemptionOutput)
    .mutation(({ ctx, input }) => ctx.mutate('redemptions.reject', input, (scope) => rejectRedemption(scope, input))),
  markFailed: memberProcedure
    .input(failRedemptionInput)
    .output(movedRedemptionOutput)
    .mutation(({ ctx, input }) => ctx.mutate('redemptions.markFailed', input, (scope) => failRedemption(scope, input))),
});
