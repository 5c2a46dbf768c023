import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { entityIdSchema } from '@rostra/shared/ids/entity-id';
import { Router } from 'express';
import { inWorkspace } from '../db/workspace-scope.ts';
import type { Deps } from '../deps/deps.ts';
import { AppError } from '../errors/app-error.ts';
import { fetchExport, readExportPart } from '../features/workspace-export/index.ts';
import { admittedContext } from '../trpc/context.ts';
import { requestContext } from './request-context.ts';
import { sendRefusal } from './wire-refusal.ts';

/** Exports of workspaces: `GET /:exportId`, for administrators, piece by piece. That it was taken is an entry of the audit log. */
export function workspaceExportEndpoint(deps: Deps): Router {
  const routes = Router();
  routes.get('/:exportId', async (req, res) => {
    const context = requestContext(deps, req, res);
    try {
      const { session, read } = await admittedContext(context, 'GET /workspace-exports/:exportId');
      await deps.rateLimits.consume('statement-file', session.memberId);
      const parsed = entityIdSchema.safeParse(req.params.exportId);
      if (!parsed.success) throw new AppError('not-found');
      const exportId = parsed.data;
      const options = { workspaceId: session.workspaceId, actor: session, requestId: context.requestId };
      const { finishedAt, sizeBytes } = await inWorkspace(deps, options, (scope) => fetchExport(scope, exportId));
      async function* parts() {
        for (let number = 0; ; number += 1) {
          const part = await read((scope) => readExportPart(scope, exportId, number));
          if (!part) return;
          yield part;
        }
      }
      const day = finishedAt.toISOString().slice(0, 10);
      res.type('application/zip').attachment(`workspace-${day}.zip`);
      res.set({ 'cache-control': 'no-store', 'content-length': String(sizeBytes) });
      await pipeline(Readable.from(parts(), { objectMode: false }), res);
    } catch (error) {
      sendRefusal(context, res, error);
    }
  });
  return routes;
}
