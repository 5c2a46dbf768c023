import { signInAudiences } from '@rostra/points-engine/vocabulary';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Deps } from '../deps/deps.ts';
import { AppError } from '../errors/app-error.ts';
import { arrive } from '../features/identity/index.ts';
import { finishOidcSignIn, OidcRefusal, startOidcSignIn } from '../features/oidc/index.ts';
import type { RequestContext } from '../trpc/context.ts';
import { oidcCookie } from './oidc-cookie.ts';
import { requestContext } from './request-context.ts';
import { sendRefusal } from './wire-refusal.ts';

/** One sign-in's work: where to lead the browser next. */
type Work = (context: RequestContext, req: Request, res: Response) => Promise<string>;

/**
 * Signing in at an identity provider, at top level: `GET /oidc/:workspace/:audience/start` leads there, `…/callback` is where the provider sends
 * people back to. Both answer with a redirect, to the sign-in page when it went wrong.
 */
export function oidcEndpoint(deps: Deps): Router {
  const routes = Router();
  routes.get('/oidc/:workspace/:audience/start', leading(deps, start));
  routes.get('/oidc/:workspace/:audience/callback', leading(deps, finish));
  return routes;
}

function leading(deps: Deps, work: Work): RequestHandler {
  return async (req, res) => {
    const context = requestContext(deps, req, res);
    res.setHeader('cache-control', 'no-store');
    // The address holds a code: no page that follows may learn it.
    res.setHeader('referrer-policy', 'no-referrer');
    // A frame may have opened this window and waits for its answer. An opener policy counts on a redirect too and would part them; no page of ours is shown
    // here, and the one that follows has its own.
    res.removeHeader('cross-origin-opener-policy');
    try {
      if (!isVisit(req)) throw new AppError('invalid-input');
      await deps.rateLimits.consume('sign-in-try', context.callerAddress);
      // Each start makes us ask the provider: many addresses together may not make us do it faster.
      await deps.rateLimits.consume('sign-in-try-workspace', String(req.params.workspace));
      res.redirect(303, await work(context, req, res));
    } catch (error) {
      const refusal = toOidcRefusal(error);
      if (refusal) return res.redirect(303, signInPage(context, req, refusal));
      sendRefusal(context, res, error);
    }
  };
}

const start: Work = async ({ deps, requestId }, req, res) => {
  const cookie = oidcCookie(req, res, deps.publicUrl);
  const asked = { ...placeOf(req), requestId, browserKey: cookie.read(), returnTo: returnToOf(req) };
  const { url, browserKey } = await startOidcSignIn(deps, asked);
  cookie.set(browserKey);
  return url;
};

const finish: Work = async (context, req, res) => {
  const { deps, requestId } = context;
  const place = placeOf(req);
  const cookie = oidcCookie(req, res, deps.publicUrl);
  const cameBackTo = new URL(`${deps.publicUrl}${req.originalUrl}`);
  const { completed, returnTo } = await finishOidcSignIn(deps, {
    ...place,
    requestId,
    browserKey: cookie.read(),
    cameBackTo,
  });
  const { role } = await arrive(context, completed);
  return returnTo ?? `/w/${place.workspace}${role === 'champion' ? '' : '/staff'}`;
};

/** A page that somebody opens, as opposed to a picture, a frame or a browser that reads ahead. Older browsers say nothing and are let through. */
function isVisit(req: Request): boolean {
  const { 'sec-fetch-dest': dest = 'document', 'sec-purpose': purpose = '' } = req.headers;
  return dest === 'document' && !String(purpose).includes('prefetch');
}

function placeOf(req: Request) {
  const { workspace } = req.params;
  const audience = signInAudiences.find((known) => known === req.params.audience);
  if (typeof workspace !== 'string' || !audience) throw new AppError('not-found');
  return { workspace, audience };
}

/** A path of this workspace to go to afterwards; anything else counts as none. A browser reads `//` and `\` as another host. */
function returnToOf(req: Request): string | null {
  const { returnTo } = req.query;
  const home = `/w/${String(req.params.workspace)}`;
  if (typeof returnTo !== 'string' || returnTo.length > 500 || !/^\/[\w\-./?=&%~+:,;@]*$/.test(returnTo)) return null;
  const { pathname, search } = new URL(returnTo, 'http://workspace.invalid');
  const isOurs = (pathname === home || pathname.startsWith(`${home}/`)) && !pathname.startsWith(`${home}/sign-in`);
  return isOurs ? `${pathname}${search}` : null;
}

/** A person stands before this, not a program: what they can understand is told on the sign-in page. Null for what is no answer to a person. */
function toOidcRefusal(error: unknown): OidcRefusal | null {
  if (error instanceof OidcRefusal) return error;
  if (!(error instanceof AppError)) return null;
  if (error.code === 'too-many-requests') return new OidcRefusal('too-many-tries', { cause: error });
  return error.code === 'member-deactivated' ? new OidcRefusal('deactivated', { cause: error }) : null;
}

function signInPage({ deps, requestId }: RequestContext, req: Request, refusal: OidcRefusal): string {
  const { problem, returnTo, cause } = refusal;
  deps.logger.warn(
    { requestId, problem, err: cause, workspace: req.params.workspace },
    'sign-in at a provider refused',
  );
  const search = new URLSearchParams({ problem, ...(returnTo === null ? {} : { returnTo }) });
  return `/w/${encodeURIComponent(String(req.params.workspace))}/sign-in?${search.toString()}`;
}
