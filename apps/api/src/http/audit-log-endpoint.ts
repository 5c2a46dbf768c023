import { pipeline } from 'node:stream/promises';
import { auditFormats } from '@rostra/shared/audit/audit-file.contract';
import { auditLogFilter } from '@rostra/shared/audit/audit-log-filter';
import { Router } from 'express';
import { z } from 'zod';
import type { Deps } from '../deps/deps.ts';
import { AppError } from '../errors/app-error.ts';
import { recordAuditExport, writeAuditLog } from '../features/audit/index.ts';
import { answerMember } from './answer-member.ts';

const formatSchema = z.enum(auditFormats);

/** The filtered audit log as a file, piece by piece: `GET /:format` for administrators. That it was taken is an entry of the log itself. */
export function auditLogEndpoint(deps: Deps): Router {
  const routes = Router();
  const address = { path: 'GET /audit-log/:format', limit: 'statement-file' } as const;
  routes.get(
    '/:format',
    answerMember(deps, address, async (member, req, res) => {
      const format = formatSchema.safeParse(req.params.format);
      if (!format.success) throw new AppError('not-found');
      const filter = auditLogFilter.safeParse(req.query);
      if (!filter.success) throw new AppError('invalid-input');
      await member.record((scope) => recordAuditExport(scope, format.data, filter.data));
      const file = writeAuditLog(member.read, format.data, filter.data);
      const day = deps.clock.now().toISOString().slice(0, 10);
      res.type(file.contentType).attachment(`audit-log-${day}.${format.data}`).set('cache-control', 'no-store');
      await pipeline(file.bytes, res);
    }),
  );
  return routes;
}
