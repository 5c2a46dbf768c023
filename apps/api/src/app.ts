import { archiveFilesPath } from '@rostra/shared/privacy/data-archive.schema';
import { auditFilesPath } from '@rostra/shared/audit/audit-file.contract';
import { uploadImportPath } from '@rostra/shared/imports/upload-import.contract';
import { officeMonthsPath } from '@rostra/shared/points-office/get-office.contract';
import { statementFilesPath } from '@rostra/shared/points/statement-file.contract';
import { workspaceExportsPath } from '@rostra/shared/workspace/export-workspace.contract';
import { uploadImagePath } from '@rostra/shared/uploads/image-upload';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Deps } from './deps/deps.ts';
import { archiveEndpoint } from './http/archive-endpoint.ts';
import { auditLogEndpoint } from './http/audit-log-endpoint.ts';
import { devMailbox } from './http/dev-mailbox.ts';
import { embedCodes } from './http/embed-codes.ts';
import { embedExchange } from './http/embed-exchange.ts';
import { embedLoader } from './http/embed-loader.ts';
import { healthRoutes } from './http/health.ts';
import { imageEndpoint } from './http/image-endpoint.ts';
import { importEndpoint } from './http/import-endpoint.ts';
import { logoEndpoint } from './http/logo-endpoint.ts';
import { oidcEndpoint } from './http/oidc-endpoint.ts';
import { officeMonthsEndpoint } from './http/office-months-endpoint.ts';
import { portalDocuments } from './http/portal-documents.ts';
import { rootEndpoint } from './http/root-endpoint.ts';
import { sameOriginWrites } from './http/same-origin-writes.ts';
import { securityHeaders } from './http/security-headers.ts';
import { signalsEndpoint } from './http/signals-endpoint.ts';
import { statementEndpoint } from './http/statement-endpoint.ts';
import { trpcEndpoint } from './http/trpc-endpoint.ts';
import { workspaceExportEndpoint } from './http/workspace-export-endpoint.ts';
import { sourceDescribers } from './source-describers.ts';

/** What is served beside the API itself; nothing of it unless named. */
export interface AppOptions {
  /** Folder of the built portal. */
  readonly portalDir?: string;
  /** Folder of the built embed package. */
  readonly loaderDir?: string;
}

/** The whole HTTP surface. Express stays in this file and in http/. */
export function createApp(deps: Deps, options: AppOptions = {}): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  app.use(securityHeaders(deps.publicUrl));
  app.use(healthRoutes(deps));
  app.use(sameOriginWrites(deps.publicUrl));
  app.use('/trpc', trpcEndpoint(deps));
  app.use(uploadImportPath, importEndpoint(deps));
  app.use(uploadImagePath, imageEndpoint(deps));
  app.use(statementFilesPath, statementEndpoint(deps, sourceDescribers));
  app.use(officeMonthsPath, officeMonthsEndpoint(deps));
  app.use(auditFilesPath, auditLogEndpoint(deps));
  app.use(archiveFilesPath, archiveEndpoint(deps));
  app.use(logoEndpoint(deps));
  app.use(workspaceExportsPath, workspaceExportEndpoint(deps));
  app.use(rootEndpoint(deps));
  app.use(oidcEndpoint(deps));
  app.use(embedExchange(deps));
  app.use(embedCodes(deps));
  app.use(signalsEndpoint(deps));
  if (options.loaderDir) app.use(embedLoader(options.loaderDir));
  if (deps.keepsMail) app.use(devMailbox(deps));
  if (options.portalDir) app.use(portalDocuments(deps, options.portalDir));
  app.use(nothingHere);
  app.use(lastResort(deps));
  return app;
}

/** Express's own answer would put a weaker policy in place of ours. */
const nothingHere: RequestHandler = (_req, res) =>
  void res.status(404).type('text').send('There is nothing at this address.');

/** What a router threw outside tRPC: an address that cannot be read is the caller's fault, the rest is ours, logged once and answered without its inside. */
function lastResort(deps: Deps): ErrorRequestHandler {
  return (error, req, res, next) => {
    if (res.headersSent) return next(error);
    const status: unknown = error instanceof Error && 'status' in error ? error.status : undefined;
    if (typeof status === 'number' && status >= 400 && status < 500) return void res.sendStatus(status);
    deps.logger.error({ err: error, path: req.path }, 'request failed');
    res.status(500).json({ error: { message: 'internal' } });
  };
}
