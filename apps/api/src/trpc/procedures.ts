import { rightOf } from '../access/rights.ts';
import { admittedContext } from './context.ts';
import { baseProcedure } from './init.ts';

/** For rows of the table of rights that let anybody in: no session is looked up. */
export const publicProcedure = baseProcedure.meta({ asks: 'nothing' }).use(({ path, next }) => {
  if (rightOf(path).who !== 'anybody') throw new Error(`${path} asks for nothing, but its right asks for a session`);
  return next();
});

/** For whoever is signed in and named by the procedure's row in the table of rights (access/rights). */
export const memberProcedure = baseProcedure
  .meta({ asks: 'session' })
  .use(async ({ ctx, path, next }) => next({ ctx: await admittedContext(ctx, path) }));

/** Who may call is told by the table of rights alone: the same as `memberProcedure`. */
export const championProcedure = memberProcedure;
export const programProcedure = memberProcedure;
export const adminProcedure = memberProcedure;
