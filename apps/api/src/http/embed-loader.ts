import { join } from 'node:path';
import { Router } from 'express';

const files = ['rostra-portal.js', 'rostra-portal.iife.js'];

/**
 * `GET /embed/rostra-portal.js` (a module) and `GET /embed/rostra-portal.iife.js` (a classic script): what a host page loads. Any site may: it holds
 * nothing of anybody. The name has no hash, because it stands in pages that are not ours, so it is asked for anew each hour.
 *
 * @param loaderDir folder of the built package (`packages/embed/dist`)
 */
export function embedLoader(loaderDir: string): Router {
  const routes = Router();
  for (const file of files) {
    routes.get(`/embed/${file}`, (_req, res) => {
      res.setHeader('access-control-allow-origin', '*');
      res.setHeader('cross-origin-resource-policy', 'cross-origin');
      res.sendFile(join(loaderDir, file), { maxAge: '1h' });
    });
  }
  return routes;
}
