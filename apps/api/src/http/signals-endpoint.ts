import type { ReceiveSignalsOutput } from '@rostra/shared/signals/receive-signals.contract';
import { Router } from 'express';
import { type Actor, inWorkspace, type Scope } from '../db/workspace-scope.ts';
import type { Deps } from '../deps/deps.ts';
import { AppError } from '../errors/app-error.ts';
import { requireAccessKey } from '../features/embed/index.ts';
import { receiveSignals } from '../features/signals/index.ts';
import { findWorkspaceBySlug } from '../features/workspace/index.ts';
import { readJson } from './read-json.ts';
import { type ServerCall, serverCall } from './server-call.ts';

const BODY_BYTES_MAX = 1_048_576;

/** Another system, which proves itself by a workspace key. */
const otherSystem: Actor = { memberId: null, role: 'system', surface: 'import' };

/**
 * `POST /signals/<workspace>`: another system tells what happened elsewhere, from server to server, up to 500 signals a call. A page cannot call it: a request
 * that names another page's origin is refused before it comes here.
 */
export function signalsEndpoint(deps: Deps): Router {
  const routes = Router();
  const options = { limit: 'signals', status: 200, refusal: 'signals refused', answer: receive } as const;
  routes.post('/signals/:workspace', serverCall(deps, options));
  return routes;
}

async function receive({ context, workspace, secret, req }: ServerCall): Promise<ReceiveSignalsOutput> {
  const { deps, requestId } = context;
  if (!secret) throw new AppError('workspace-key-refused');
  const workspaceId = await findWorkspaceBySlug(deps, workspace);
  const inTransaction = <Result>(work: (scope: Scope) => Promise<Result>) =>
    inWorkspace(deps, { workspaceId, actor: otherSystem, requestId }, work);
  // The key before the body: nobody's signals are read who may not tell any.
  await inTransaction((scope) => requireAccessKey(scope, secret));
  return receiveSignals(inTransaction, await readJson(req, BODY_BYTES_MAX));
}
