import { exchangeProofInput, type ExchangeProofOutput } from '@rostra/shared/embed/exchange-proof.contract';
import { Router, type Request } from 'express';
import type { Deps } from '../deps/deps.ts';
import { type Actor, inWorkspace } from '../db/workspace-scope.ts';
import { AppError } from '../errors/app-error.ts';
import { exchangeProof } from '../features/embed/index.ts';
import { findWorkspaceBySlug } from '../features/workspace/index.ts';
import type { RequestContext } from '../trpc/context.ts';
import { readJson } from './read-json.ts';
import { requestContext } from './request-context.ts';
import { sendRefusal } from './wire-refusal.ts';

const BODY_BYTES_MAX = 16_384;

/** Somebody in a frame, before the proof is looked at. */
const framedVisitor: Actor = { memberId: null, role: 'system', surface: 'embed' };

/**
 * `POST /embed/exchange`: a host's proof for a session of ten minutes. It reads no cookie and sets none. A refusal is logged with its reason, because
 * whoever connects a community site looks for it there; the proof itself is not.
 */
export function embedExchange(deps: Deps): Router {
  const routes = Router();
  routes.post('/embed/exchange', async (req, res) => {
    const context = requestContext(deps, req, res);
    res.setHeader('cache-control', 'no-store');
    try {
      res.json(await exchange(context, req));
    } catch (error) {
      sendRefusal(context, res, error);
    }
  });
  return routes;
}

async function exchange(context: RequestContext, req: Request): Promise<ExchangeProofOutput> {
  const input = exchangeProofInput.safeParse(await readJson(req, BODY_BYTES_MAX));
  if (!input.success) throw new AppError('invalid-input');
  const { workspace } = input.data;
  const { deps, requestId } = context;
  try {
    await deps.rateLimits.consume('embed-exchange', `${workspace}:${context.callerAddress}`);
    await deps.rateLimits.consume('embed-exchange-workspace', workspace);
    const workspaceId = await findWorkspaceBySlug(deps, workspace);
    return await inWorkspace(deps, { workspaceId, actor: framedVisitor, requestId }, (scope) =>
      exchangeProof(scope, input.data),
    );
  } catch (error) {
    if (error instanceof AppError)
      deps.logger.warn({ requestId, workspace, code: error.code, ...error.details }, 'embed exchange refused');
    throw error;
  }
}
