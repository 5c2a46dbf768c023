import { entityIdSchema } from '@rostra/shared/ids/entity-id';
import { Router } from 'express';
import { admit } from '../access/admit.ts';
import { inWorkspace } from '../db/workspace-scope.ts';
import type { Deps } from '../deps/deps.ts';
import { AppError } from '../errors/app-error.ts';
import { fetchArchive } from '../features/privacy/index.ts';
import { admittedContext } from '../trpc/context.ts';
import { requestContext } from './request-context.ts';
import { sendRefusal } from './wire-refusal.ts';

const PATH = 'GET /archives/:archiveId';

/** Archives of personal data: `GET /:archiveId` for the champion it is about and for administrators. That it was taken is an entry of the audit log. */
export function archiveEndpoint(deps: Deps): Router {
  const routes = Router();
  routes.get('/:archiveId', async (req, res) => {
    const context = requestContext(deps, req, res);
    try {
      const { session } = await admittedContext(context, PATH);
      await deps.rateLimits.consume('statement-file', session.memberId);
      const archiveId = entityIdSchema.safeParse(req.params.archiveId);
      if (!archiveId.success) throw new AppError('not-found');
      const options = {
        workspaceId: session.workspaceId,
        actor: session,
        reach: admit(PATH, session),
        requestId: context.requestId,
      };
      const file = await inWorkspace(deps, options, (scope) => fetchArchive(scope, archiveId.data));
      const day = file.finishedAt.toISOString().slice(0, 10);
      res.type('application/zip').attachment(`your-data-${day}.zip`).set('cache-control', 'no-store');
      res.send(Buffer.from(file.bytes));
    } catch (error) {
      sendRefusal(context, res, error);
    }
  });
  return routes;
}
