import { callsAtOnceMax } from '@rostra/shared/batching/calls-at-once-max';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import type { RequestHandler } from 'express';
import type { Deps } from '../deps/deps.ts';
import { appRouter } from '../router.ts';
import { requireRights } from '../trpc/require-rights.ts';
import { requestContext } from './request-context.ts';

/** A request's JSON body, at most. Pictures and imports do not come this way. */
const BODY_BYTES_MAX = 1_000_000;

/**
 * The tRPC API over HTTP.
 *
 * @throws Error when the table of rights lacks a procedure or names one that does not exist: the server does not start
 */
export function trpcEndpoint(deps: Deps): RequestHandler {
  requireRights(appRouter._def.procedures);
  return createExpressMiddleware({
    router: appRouter,
    maxBodySize: BODY_BYTES_MAX,
    maxBatchSize: callsAtOnceMax,
    // A query whose input lets somebody in comes by POST, so that no address holds a secret.
    allowMethodOverride: true,
    // Answers hold secrets that are shown once and people's own data: no cache keeps any, in the browser or on the way.
    responseMeta: () => ({ headers: new Headers({ 'cache-control': 'no-store' }) }),
    createContext: ({ req, res }) => requestContext(deps, req, res),
  });
}
