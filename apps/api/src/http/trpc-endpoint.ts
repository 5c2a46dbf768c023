import { createExpressMiddleware } from '@trpc/server/adapters/express';
import type { RequestHandler } from 'express';
import type { Deps } from '../deps/deps.ts';
import { appRouter } from '../router.ts';
import { requestContext } from './request-context.ts';

/** A request's JSON body, at most. Pictures and imports do not come this way. */
const BODY_BYTES_MAX = 1_000_000;

/** The tRPC API over HTTP. */
export function trpcEndpoint(deps: Deps): RequestHandler {
  return createExpressMiddleware({
    router: appRouter,
    maxBodySize: BODY_BYTES_MAX,
    createContext: ({ req, res }) => requestContext(deps, req, res),
  });
}
