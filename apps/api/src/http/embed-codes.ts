import type { IssueCodeOutput } from '@rostra/shared/embed/issue-code.contract';
import { Router, type Request } from 'express';
import type { Deps } from '../deps/deps.ts';
import { type Actor, inWorkspace } from '../db/workspace-scope.ts';
import { AppError } from '../errors/app-error.ts';
import { issueCode, refuseProof } from '../features/embed/index.ts';
import { findWorkspaceBySlug } from '../features/workspace/index.ts';
import type { RequestContext } from '../trpc/context.ts';
import { readJson } from './read-json.ts';
import { requestContext } from './request-context.ts';
import { sendRefusal } from './wire-refusal.ts';

const BODY_BYTES_MAX = 16_384;

/** A host's backend, which proves itself by a workspace key. */
const hostBackend: Actor = { memberId: null, role: 'system', surface: 'embed' };

/**
 * `POST /embed/<workspace>/codes`: a host's backend that cannot sign asks, from server to server, for a one-time code of one of its people. A page
 * cannot call it: a request that names a page's origin is refused before it comes here, and no answer says that another origin may read it.
 */
export function embedCodes(deps: Deps): Router {
  const routes = Router();
  routes.post('/embed/:workspace/codes', async (req, res) => {
    const context = requestContext(deps, req, res);
    res.setHeader('cache-control', 'no-store');
    try {
      res.status(201).json(await issue(context, req.params.workspace, req));
    } catch (error) {
      sendRefusal(context, res, error);
    }
  });
  return routes;
}

async function issue(context: RequestContext, workspace: string, req: Request): Promise<IssueCodeOutput> {
  const { deps, requestId, callerAddress } = context;
  const secret = /^Bearer (rostra_[\w-]{43})$/.exec(req.headers.authorization ?? '')?.[1];
  try {
    await deps.rateLimits.consume('embed-code', `${workspace}:${callerAddress}`);
    if (!secret) throw refuseProof('key');
    const person = await readJson(req, BODY_BYTES_MAX);
    const workspaceId = await findWorkspaceBySlug(deps, workspace);
    return await inWorkspace(deps, { workspaceId, actor: hostBackend, requestId }, (scope) =>
      issueCode(scope, { secret, person }),
    );
  } catch (error) {
    if (error instanceof AppError)
      deps.logger.warn({ requestId, workspace, code: error.code, ...error.details }, 'embed code refused');
    throw error;
  }
}
