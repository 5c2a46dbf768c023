import { ownStreakOutput, switchStreakInput } from '@rostra/shared/streaks/own-streak.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { getOwnStreak } from './queries/get-own-streak.ts';
import { switchStreak } from './use-cases/switch-streak.ts';

/** A champion's own streak. Nobody else sees it. */
export const streakRouter = router({
  own: memberProcedure.output(ownStreakOutput).query(({ ctx }) => ctx.read(getOwnStreak)),
  switch: memberProcedure
    .input(switchStreakInput)
    .output(ownStreakOutput)
    .mutation(({ ctx, input }) => ctx.mutate('streaks.switch', input, (scope) => switchStreak(scope, input))),
});
