import {
  endOtherSessionsInput,
  endOtherSessionsOutput,
  endSessionInput,
} from '@rostra/shared/sessions/end-sessions.contract';
import { listSessionsInput, listSessionsOutput } from '@rostra/shared/sessions/list-sessions.contract';
import { z } from 'zod';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { listSessions } from './queries/list-sessions.ts';
import { endOtherSessions } from './use-cases/end-other-sessions.ts';
import { endSession } from './use-cases/end-session.ts';

/** Where somebody is signed in. */
export const sessionsRouter = router({
  list: memberProcedure
    .input(listSessionsInput)
    .output(listSessionsOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listSessions(scope, input, ctx.session.tokenId))),
  end: memberProcedure
    .input(endSessionInput)
    .output(z.null())
    .mutation(({ ctx, input }) => ctx.mutate('sessions.end', input, (scope) => endSession(scope, input))),
  endOthers: memberProcedure
    .input(endOtherSessionsInput)
    .output(endOtherSessionsOutput)
    .mutation(({ ctx, input }) =>
      ctx.mutate('sessions.endOthers', input, (scope) => endOtherSessions(scope, ctx.session.tokenId)),
    ),
});
