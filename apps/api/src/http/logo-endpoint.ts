import { createHash } from 'node:crypto';
import { logoBytesMax, setLogoPath } from '@rostra/shared/branding/set-logo.contract';
import { entityIdSchema } from '@rostra/shared/ids/entity-id';
import { idempotencyKeySchema } from '@rostra/shared/ids/idempotency-key';
import { type Request, type Response, Router } from 'express';
import type { Deps } from '../deps/deps.ts';
import { inWorkspace, visitorActor } from '../db/workspace-scope.ts';
import { AppError } from '../errors/app-error.ts';
import { getLogo, setLogo } from '../features/branding/index.ts';
import { decodeLogo } from '../features/uploads/index.ts';
import { findWorkspaceBySlug } from '../features/workspace/index.ts';
import type { RequestContext } from '../trpc/context.ts';
import { answerMember, type MemberWork } from './answer-member.ts';
import { readBody } from './read-body.ts';
import { requestContext } from './request-context.ts';
import { sendRefusal } from './wire-refusal.ts';

const YEAR_SECONDS = 31_536_000;

/** A workspace's logo, which is not for JSON: `POST /logos` takes one from an administrator, `GET /w/:workspace/logo/:logo` gives it to anybody. */
export function logoEndpoint(deps: Deps): Router {
  const routes = Router();
  routes.post(setLogoPath, answerMember(deps, { path: 'POST /logos', limit: 'image' }, takeLogo));
  routes.get('/w/:workspace/logo/:logo', async (req, res) => {
    const context = requestContext(deps, req, res);
    await giveLogo(context, req, res).catch((error: unknown) => sendRefusal(context, res, error));
  });
  return routes;
}

/** Decoding takes long, so it happens before the transaction, and after the sender was let in. */
const takeLogo: MemberWork = async (member, req, res) => {
  const key = idempotencyKeySchema.safeParse(req.get('idempotency-key'));
  if (!key.success) throw new AppError('invalid-input');
  const received = await readBody(req, logoBytesMax);
  const logo = await decodeLogo(received);
  const input = { idempotencyKey: key.data, sha256: createHash('sha256').update(received).digest('hex') };
  res.json(await member.mutate('branding.setLogo', input, (scope) => setLogo(scope, logo)));
};

/** The bytes are ours, but somebody chose what they show: the page they would make may run nothing. Mail programs and hosts' pages ask from elsewhere. */
async function giveLogo({ deps, requestId }: RequestContext, req: Request, res: Response): Promise<void> {
  const logoId = entityIdSchema.safeParse(String(req.params.logo).replace(/\.png$/, ''));
  if (!logoId.success) throw new AppError('not-found');
  const workspaceId = await findWorkspaceBySlug(deps, String(req.params.workspace));
  const options = { workspaceId, actor: visitorActor, requestId, readOnly: true };
  const bytes = await inWorkspace(deps, options, (scope) => getLogo(scope, logoId.data));
  res.set({
    'content-type': 'image/png',
    'cache-control': `public, max-age=${YEAR_SECONDS}, immutable`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
  });
  res.send(Buffer.from(bytes));
}
