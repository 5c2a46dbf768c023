import { Router } from 'express';
import type { Deps } from '../deps/deps.ts';

/** `/livez`: the process answers. `/readyz`: the database answers too. */
export function healthRoutes(deps: Deps): Router {
  const routes = Router();
  routes.get('/livez', (_req, res) => void res.type('text').send('ok'));
  routes.get('/readyz', async (_req, res) => {
    // Not isConnected(): it says no until somebody else has used the pool.
    const isReady = await deps.orm.em
      .getConnection()
      .execute('select 1')
      .then(Boolean, () => false);
    res
      .status(isReady ? 200 : 503)
      .type('text')
      .send(isReady ? 'ok' : 'no database');
  });
  return routes;
}
