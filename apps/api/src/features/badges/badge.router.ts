import { listBadgesOfInput, listBadgesOutput } from '@rostra/shared/badges/list-badges.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { ownMemberId } from '../members/index.ts';
import { listBadges } from './queries/list-badges.ts';

/** Badges: champions read their own, those who run the program anybody's. They are given by deeds alone. */
export const badgeRouter = router({
  own: memberProcedure
    .output(listBadgesOutput)
    .query(({ ctx }) => ctx.read((scope) => listBadges(scope, ownMemberId(scope)))),
  of: memberProcedure
    .input(listBadgesOfInput)
    .output(listBadgesOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listBadges(scope, input.memberId))),
});
