import { listSeasonsOutput } from '@rostra/shared/leaderboards/list-seasons.contract';
import { setPresenceInput, setPresenceOutput } from '@rostra/shared/leaderboards/set-presence.contract';
import { staffBoardInput, staffBoardOutput } from '@rostra/shared/leaderboards/staff-board.contract';
import { viewBoardInput, viewBoardOutput } from '@rostra/shared/leaderboards/view-board.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { listSeasons } from './queries/list-seasons.ts';
import { staffBoard } from './queries/staff-board.ts';
import { viewBoard } from './queries/view-board.ts';
import { setPresence } from './use-cases/set-presence.ts';

/** Boards: champions see them with their own place; those who run the program see them with everybody's name. */
export const leaderboardRouter = router({
  view: memberProcedure
    .input(viewBoardInput)
    .output(viewBoardOutput)
    .query(({ ctx, input }) => ctx.read((scope) => viewBoard(scope, input))),
  seasons: memberProcedure.output(listSeasonsOutput).query(({ ctx }) => ctx.read(listSeasons)),
  setPresence: memberProcedure
    .input(setPresenceInput)
    .output(setPresenceOutput)
    .mutation(({ ctx, input }) => ctx.mutate('leaderboards.setPresence', input, (scope) => setPresence(scope, input))),
  board: memberProcedure
    .input(staffBoardInput)
    .output(staffBoardOutput)
    .query(({ ctx, input }) => ctx.read((scope) => staffBoard(scope, input))),
});
