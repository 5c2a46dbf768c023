import { rightOf } from '../access/rights.ts';
import { AppError } from '../errors/app-error.ts';
import { admittedContext } from './context.ts';
import { baseProcedure } from './init.ts';

/**
 * For rows of the table of rights that let anybody in. A session is looked up only where the row keeps frames out: whoever comes from one is refused as
 * `not-allowed`.
 */
export const publicProcedure = baseProcedure.meta({ asks: 'nothing' }).use(async ({ ctx, path, next }) => {
  const { who, surfaces } = rightOf(path);
  if (who !== 'anybody') throw new Error(`${path} asks for nothing, but its right asks for a session`);
  if (!surfaces.includes('embed') && (await ctx.signedIn())?.surface === 'embed') throw new AppError('not-allowed');
  return next();
});

/** For whoever is signed in and named by the procedure's row in the table of rights (access/rights). */
export const memberProcedure = baseProcedure
  .meta({ asks: 'session' })
  .use(async ({ ctx, path, next }) => next({ ctx: await admittedContext(ctx, path) }));
