import type { ReceiveSignalsOutput } from '@rostra/shared/signals/receive-signals.contract';
import { type Request, Router } from 'express';
import { type Actor, inWorkspace, type Scope } from '../db/workspace-scope.ts';
import type { Deps } from '../deps/deps.ts';
import { AppError } from '../errors/app-error.ts';
import { requireAccessKey } from '../features/embed/index.ts';
import { receiveSignals } from '../features/signals/index.ts';
import { findWorkspaceBySlug } from '../features/workspace/index.ts';
import type { RequestContext } from '../trpc/context.ts';
import { readJson } from './read-json.ts';
import { requestContext } from './request-context.ts';
import { sendRefusal } from './wire-refusal.ts';

const BODY_BYTES_MAX = 1_048_576;

/** Another system, which proves itself by a workspace key. */
const otherSystem: Actor = { memberId: null, role: 'system', surface: 'import' };

/**
 * `POST /signals/<workspace>`: another system tells what happened elsewhere, from server to server, up to 500 signals a call. A page cannot call it: a request
 * that names another page's origin is refused before it comes here.
 */
export function signalsEndpoint(deps: Deps): Router {
  const routes = Router();
  routes.post('/signals/:workspace', async (req, res) => {
    const context = requestContext(deps, req, res);
    res.setHeader('cache-control', 'no-store');
    try {
      res.status(200).json(await receive(context, req.params.workspace, req));
    } catch (error) {
      sendRefusal(context, res, error);
    }
  });
  return routes;
}

async function receive(context: RequestContext, workspace: string, req: Request): Promise<ReceiveSignalsOutput> {
  const { deps, requestId, callerAddress } = context;
  const secret = /^Bearer (rostra_[\w-]{43})$/.exec(req.headers.authorization ?? '')?.[1];
  try {
    await deps.rateLimits.consume('signals', `${workspace}:${callerAddress}`);
    if (!secret) throw new AppError('workspace-key-refused');
    const workspaceId = await findWorkspaceBySlug(deps, workspace);
    const inTransaction = <Result>(work: (scope: Scope) => Promise<Result>) =>
      inWorkspace(deps, { workspaceId, actor: otherSystem, requestId }, work);
    // The key before the body: nobody's signals are read who may not tell any.
    await inTransaction((scope) => requireAccessKey(scope, secret));
    return await receiveSignals(inTransaction, await readJson(req, BODY_BYTES_MAX));
  } catch (error) {
    if (error instanceof AppError)
      deps.logger.warn({ requestId, workspace, code: error.code, ...error.details }, 'signals refused');
    throw error;
  }
}
