import { Router } from 'express';
import type { Deps } from '../deps/deps.ts';
import { inWorkspace, visitorActor } from '../db/workspace-scope.ts';
import { listChainRoots } from '../features/points/index.ts';
import { findWorkspaceBySlug, getWorkspaceFace } from '../features/workspace/index.ts';
import { requestContext } from './request-context.ts';
import { sendRefusal } from './wire-refusal.ts';

/**
 * `GET /w/:workspace/roots.json`: the published roots of a workspace's ledger, the latest first, for anybody and from any page: a root is of
 * use only where others keep a copy of it.
 */
export function rootEndpoint(deps: Deps): Router {
  const routes = Router();
  routes.get('/w/:workspace/roots.json', async (req, res) => {
    const context = requestContext(deps, req, res);
    try {
      const workspaceId = await findWorkspaceBySlug(deps, req.params.workspace);
      const options = { workspaceId, actor: visitorActor, requestId: context.requestId, readOnly: true };
      const published = await inWorkspace(deps, options, async (scope) => ({
        workspace: (await getWorkspaceFace(scope)).slug,
        roots: await listChainRoots(scope),
      }));
      res.set({ 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' });
      res.removeHeader('cross-origin-resource-policy');
      res.json(published);
    } catch (error) {
      sendRefusal(context, res, error);
    }
  });
  return routes;
}
