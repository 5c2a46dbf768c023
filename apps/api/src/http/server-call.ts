import { type Request, type RequestHandler } from 'express';
import type { Deps } from '../deps/deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { RequestContext } from '../trpc/context.ts';
import { requestContext } from './request-context.ts';
import { sendRefusal } from './wire-refusal.ts';

/** A call from another server, as far as it is known before its key was looked at. */
export interface ServerCall {
  readonly context: RequestContext;
  /** The slug in the address. */
  readonly workspace: string;
  /** The workspace key that the call brings; undefined when it brings nothing of that form. */
  readonly secret: string | undefined;
  readonly req: Request;
}

/** How calls of one kind are answered. */
export interface ServerCallOptions {
  /** The limit of tries, counted by workspace and the caller's address. */
  readonly limit: Parameters<Deps['rateLimits']['consume']>[0];
  /** Of an answer that is no refusal. */
  readonly status: 200 | 201;
  /** What the log says of a refusal. */
  readonly refusal: string;
  readonly answer: (call: ServerCall) => Promise<unknown>;
}

/**
 * Handles calls that other servers make with a workspace key in `Authorization: Bearer`: counted, never cached, and a refusal logged with its code and nothing
 * of the key.
 */
export function serverCall(
  deps: Deps,
  { limit, status, refusal, answer }: ServerCallOptions,
): RequestHandler<{ workspace: string }> {
  return async (req, res) => {
    const context = requestContext(deps, req, res);
    const { workspace } = req.params;
    res.setHeader('cache-control', 'no-store');
    try {
      await deps.rateLimits.consume(limit, `${workspace}:${context.callerAddress}`);
      const secret = /^Bearer (rostra_[\w-]{43})$/.exec(req.headers.authorization ?? '')?.[1];
      res.status(status).json(await answer({ context, workspace, secret, req }));
    } catch (error) {
      if (error instanceof AppError)
        deps.logger.warn({ requestId: context.requestId, workspace, code: error.code, ...error.details }, refusal);
      sendRefusal(context, res, error);
    }
  };
}
