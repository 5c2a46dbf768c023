import { type RequestHandler, Router } from 'express';
import type { Deps } from '../deps/deps.ts';
import { inWorkspace, type Scope, visitorActor } from '../db/workspace-scope.ts';
import { listAuditHeads } from '../features/audit/index.ts';
import { listChainRoots } from '../features/points/index.ts';
import { findWorkspaceBySlug, getWorkspaceFace } from '../features/workspace/index.ts';
import { requestContext } from './request-context.ts';
import { sendRefusal } from './wire-refusal.ts';

/**
 * What a workspace publishes of its chains, the latest first, for anybody and from any page: a hash is of use only where others keep a copy of it.
 * `GET /w/:workspace/roots.json`: the roots over its ledger. `GET /w/:workspace/audit-heads.json`: where its audit log ended each night.
 */
export function rootEndpoint(deps: Deps): Router {
  const routes = Router();
  routes.get(
    '/w/:workspace/roots.json',
    publish(deps, async (scope) => ({ roots: await listChainRoots(scope) })),
  );
  routes.get(
    '/w/:workspace/audit-heads.json',
    publish(deps, async (scope) => ({ heads: await listAuditHeads(scope) })),
  );
  return routes;
}

function publish(deps: Deps, read: (scope: Scope) => Promise<object>): RequestHandler<{ workspace: string }> {
  return async (req, res) => {
    const context = requestContext(deps, req, res);
    try {
      const workspaceId = await findWorkspaceBySlug(deps, req.params.workspace);
      const options = { workspaceId, actor: visitorActor, requestId: context.requestId, readOnly: true };
      const published = await inWorkspace(deps, options, async (scope) => ({
        workspace: (await getWorkspaceFace(scope)).slug,
        ...(await read(scope)),
      }));
      res.set({ 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' });
      res.removeHeader('cross-origin-resource-policy');
      res.json(published);
    } catch (error) {
      sendRefusal(context, res, error);
    }
  };
}
