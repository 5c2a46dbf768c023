import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAllowedOrigin, isWildcardOrigin } from '@rostra/shared/embed/is-allowed-origin';
import express, { type Request, type Response, Router } from 'express';
import type { Deps } from '../deps/deps.ts';
import { visitorActor, inWorkspace } from '../db/workspace-scope.ts';
import { findWorkspaceBySlug, getWorkspaceFace } from '../features/workspace/index.ts';
import { AppError } from '../errors/app-error.ts';
import { requestContext } from './request-context.ts';

const NONCE_MARK = '__CSP_NONCE__';

/**
 * The built portal: hashed assets for a year, and the two documents with a fresh nonce each. Only the embed document may be framed, and only by
 * the origins its workspace names; under the name of its preview, by our own pages for the workspace's own administrators.
 *
 * @param portalDir folder of the built portal (`apps/portal/dist`)
 */
export function portalDocuments(deps: Deps, portalDir: string): Router {
  const routes = Router();
  routes.use('/assets', express.static(join(portalDir, 'assets'), { immutable: true, maxAge: '365d', index: false }));
  routes.get(['/index.html', '/embed.html'], (_req, res) => void res.sendStatus(404));
  routes.use(express.static(portalDir, { index: false, maxAge: '1h', extensions: [] }));
  routes.get('/embed/:workspace.preview', async (req, res, next) => {
    if (!(await isOwnAdmin(deps, req, res))) return next();
    await sendDocument(res, join(portalDir, 'embed.html'), { ancestors: "'self'" });
  });
  routes.get('/embed/:workspace', async (req, res) => {
    const ancestors = await frameAncestors(deps, req.params.workspace, req.headers.referer);
    // A frame has no window of its own to isolate, and a host that isolates itself takes in only what says it may be.
    res.removeHeader('cross-origin-opener-policy');
    res.setHeader('cross-origin-resource-policy', 'cross-origin');
    await sendDocument(res, join(portalDir, 'embed.html'), { ancestors });
  });
  routes.get('/w/:workspace/framed', async (_req, res) => {
    // Opened by a frame whose page is somebody else's: an opener policy would cut the window off from the frame it has to answer.
    res.removeHeader('cross-origin-opener-policy');
    await sendDocument(res, join(portalDir, 'index.html'), { ancestors: "'none'" });
  });
  routes.get(['/', '/w/{*path}'], (_req, res) =>
    sendDocument(res, join(portalDir, 'index.html'), { ancestors: "'none'", frames: "'self'" }),
  );
  return routes;
}

/** Whether an administrator of this very workspace asks, from a page of ours: only they may frame its preview. */
async function isOwnAdmin(deps: Deps, req: Request<{ workspace: string }>, res: Response): Promise<boolean> {
  const session = await requestContext(deps, req, res).signedIn();
  if (session?.role !== 'admin') return false;
  const slug = req.params.workspace;
  const workspaceId = await findWorkspaceBySlug(deps, slug).catch((error: unknown) => {
    if (error instanceof AppError) return null;
    throw error;
  });
  return workspaceId === session.workspaceId;
}

/**
 * Who may frame the document. A `*` of a policy stands for any number of labels and ours for one, so that a wildcard is never sent: in its place stands the
 * one origin that it allows and that the request comes from. Browsers say which (`Referer`), no page can make one up, and a page that keeps it back is
 * not shown the portal.
 */
async function frameAncestors(deps: Deps, slug: string, referer: string | undefined): Promise<string> {
  try {
    const workspaceId = await findWorkspaceBySlug(deps, slug);
    const options = { workspaceId, actor: visitorActor, requestId: 'embed-document', readOnly: true };
    const { embedOrigins } = await inWorkspace(deps, options, getWorkspaceFace);
    const exact = embedOrigins.filter((entry) => !isWildcardOrigin(entry));
    const from = referer !== undefined && URL.canParse(referer) ? new URL(referer).origin : 'null';
    const ancestors = isAllowedOrigin(from, embedOrigins) ? new Set([...exact, from]) : exact;
    return [...ancestors].join(' ') || "'none'";
  } catch (error) {
    if (error instanceof AppError) return "'none'";
    throw error;
  }
}

/** Who may frame a document, and what it may frame itself. */
interface Framing {
  readonly ancestors: string;
  /** Nothing unless said. */
  readonly frames?: string;
}

async function sendDocument(res: Response, file: string, framing: Framing): Promise<void> {
  const nonce = randomBytes(16).toString('base64');
  const html = await readFile(file, 'utf8');
  res.setHeader('content-security-policy', contentSecurityPolicy(nonce, framing));
  res.setHeader('cache-control', 'no-store');
  res.type('html').send(html.replaceAll(NONCE_MARK, nonce));
}

function contentSecurityPolicy(nonce: string, { ancestors, frames = "'none'" }: Framing): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${frames}`,
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
}
