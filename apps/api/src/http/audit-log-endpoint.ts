import { pipeline } from 'node:stream/promises';
import { auditFormats } from '@rostra/shared/audit/audit-file.contract';
import { auditLogFilter } from '@rostra/shared/audit/audit-log-filter';
import { Router } from 'express';
import { z } from 'zod';
import { inWorkspace } from '../db/workspace-scope.ts';
import type { Deps } from '../deps/deps.ts';
import { AppError } from '../errors/app-error.ts';
import { recordAuditExport, writeAuditLog } from '../features/audit/index.ts';
import { admittedContext } from '../trpc/context.ts';
import { requestContext } from './request-context.ts';
import { sendRefusal } from './wire-refusal.ts';

const formatSchema = z.enum(auditFormats);

/** The filtered audit log as a file, piece by piece: `GET /:format` for administrators. That it was taken is an entry of the log itself. */
export function auditLogEndpoint(deps: Deps): Router {
  const routes = Router();
  routes.get('/:format', async (req, res) => {
    const context = requestContext(deps, req, res);
    try {
      const member = await admittedContext(context, 'GET /audit-log/:format');
      const { session } = member;
      const format = formatSchema.safeParse(req.params.format);
      if (!format.success) throw new AppError('not-found');
      const filter = auditLogFilter.safeParse(req.query);
      if (!filter.success) throw new AppError('invalid-input');
      await deps.rateLimits.consume('statement-file', session.memberId);
      const { workspaceId } = session;
      await inWorkspace(deps, { workspaceId, actor: session, requestId: context.requestId }, (scope) =>
        recordAuditExport(scope, format.data, filter.data),
      );
      const file = writeAuditLog((query) => member.read(query), format.data, filter.data);
      const day = deps.clock.now().toISOString().slice(0, 10);
      res.type(file.contentType).attachment(`audit-log-${day}.${format.data}`).set('cache-control', 'no-store');
      await pipeline(file.bytes, res);
    } catch (error) {
      sendRefusal(context, res, error);
    }
  });
  return routes;
}
