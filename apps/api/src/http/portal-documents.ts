import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type Response, Router } from 'express';
import type { Deps } from '../deps/deps.ts';
import { visitorActor, inWorkspace } from '../db/workspace-scope.ts';
import { findWorkspaceBySlug, getWorkspaceFace } from '../features/workspace/index.ts';
import { AppError } from '../errors/app-error.ts';

const NONCE_MARK = '__CSP_NONCE__';

/**
 * The built portal: hashed assets for a year, and the two documents with a fresh nonce each. Only the embed document may be framed, and only by
 * the origins its workspace names.
 *
 * @param portalDir folder of the built portal (`apps/portal/dist`)
 */
export function portalDocuments(deps: Deps, portalDir: string): Router {
  const routes = Router();
  routes.use('/assets', express.static(join(portalDir, 'assets'), { immutable: true, maxAge: '365d', index: false }));
  routes.get(['/index.html', '/embed.html'], (_req, res) => void res.sendStatus(404));
  routes.use(express.static(portalDir, { index: false, maxAge: '1h', extensions: [] }));
  routes.get('/embed/:workspace', async (req, res) => {
    const ancestors = await frameAncestors(deps, req.params.workspace);
    // A frame has no window of its own to isolate, and a host that isolates itself takes in only what says it may be.
    res.removeHeader('cross-origin-opener-policy');
    res.setHeader('cross-origin-resource-policy', 'cross-origin');
    await sendDocument(res, join(portalDir, 'embed.html'), ancestors);
  });
  routes.get('/w/:workspace/framed', async (_req, res) => {
    // Opened by a frame whose page is somebody else's: an opener policy would cut the window off from the frame it has to answer.
    res.removeHeader('cross-origin-opener-policy');
    await sendDocument(res, join(portalDir, 'index.html'), "'none'");
  });
  routes.get(['/', '/w/{*path}'], (_req, res) => sendDocument(res, join(portalDir, 'index.html'), "'none'"));
  return routes;
}

async function frameAncestors(deps: Deps, slug: string): Promise<string> {
  try {
    const workspaceId = await findWorkspaceBySlug(deps, slug);
    const options = { workspaceId, actor: visitorActor, requestId: 'embed-document', readOnly: true };
    const { embedOrigins } = await inWorkspace(deps, options, getWorkspaceFace);
    return embedOrigins.length > 0 ? embedOrigins.join(' ') : "'none'";
  } catch (error) {
    if (error instanceof AppError) return "'none'";
    throw error;
  }
}

async function sendDocument(res: Response, file: string, ancestors: string): Promise<void> {
  const nonce = randomBytes(16).toString('base64');
  const html = await readFile(file, 'utf8');
  res.setHeader('content-security-policy', contentSecurityPolicy(nonce, ancestors));
  res.setHeader('cache-control', 'no-store');
  res.type('html').send(html.replaceAll(NONCE_MARK, nonce));
}

function contentSecurityPolicy(nonce: string, ancestors: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
}
