import express, { type ErrorRequestHandler, type Express } from 'express';
import helmet from 'helmet';
import type { Deps } from './deps/deps.ts';
import { healthRoutes } from './http/health.ts';
import { portalDocuments } from './http/portal-documents.ts';
import { sameOriginWrites } from './http/same-origin-writes.ts';
import { trpcEndpoint } from './http/trpc-endpoint.ts';

/** Where the built portal lies; undefined when only the API is wanted. */
export interface AppOptions {
  readonly portalDir?: string;
}

/** The whole HTTP surface. Express stays in this file and in http/. */
export function createApp(deps: Deps, options: AppOptions = {}): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  app.use(
    helmet({
      contentSecurityPolicy: false,
      crossOriginOpenerPolicy: false,
      crossOriginResourcePolicy: false,
      xFrameOptions: false,
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    }),
  );
  app.use(healthRoutes(deps));
  app.use(sameOriginWrites(deps.publicUrl));
  app.use('/trpc', trpcEndpoint(deps));
  if (options.portalDir) app.use(portalDocuments(deps, options.portalDir));
  app.use(lastResort(deps));
  return app;
}

/** A fault outside tRPC: logged once, answered without its inside. */
function lastResort(deps: Deps): ErrorRequestHandler {
  return (error, req, res, next) => {
    deps.logger.error({ err: error, path: req.path }, 'request failed');
    if (res.headersSent) return next(error);
    res.status(500).json({ error: { message: 'internal' } });
  };
}
