import type { Role } from '@rostra/points-engine/vocabulary';
import { AppError } from '../errors/app-error.ts';
import { memberContext, requireSignedIn } from './context.ts';
import { baseProcedure } from './init.ts';

function procedureFor(roles: readonly Role[] | 'any') {
  return baseProcedure.use(async ({ ctx, next }) => {
    const session = await requireSignedIn(ctx);
    if (roles !== 'any' && !roles.some((role) => role === session.role)) throw new AppError('not-allowed');
    return next({ ctx: memberContext(ctx, session) });
  });
}

/** Anybody, signed in or not. */
export const publicProcedure = baseProcedure;

/** Whoever is signed in. */
export const memberProcedure = procedureFor('any');

/** Champions only: what they do counts for themselves. */
export const championProcedure = procedureFor(['champion']);

/** Those who run the program: managers and administrators. */
export const programProcedure = procedureFor(['manager', 'admin']);

/** Administrators only: connections, keys, roles. */
export const adminProcedure = procedureFor(['admin']);
